import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  DUTIES_LENGTH,
  isGiven,
  letterSteps,
  officialAt,
  requiredText,
  requireLetterTerm,
  requireSignatureDay,
  RuleViolation,
  takeStep,
  type Actor,
  type Field,
  type LetterAction,
  type LetterFacts,
  type LetterStatus,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { LeadershipPostEntity } from '../leadership-groups/leadership-post.entity';
import { OfficialEntity } from '../officials/official.entity';
import type * as Inputs from './responsibility-letter.inputs';
import { ResponsibilityLetterEntity } from './responsibility-letter.entity';

/** 起草责任书. @throws RuleViolation NOT_FOUND, WRONG_STATE (a post that is over), REQUIRED, INVALID, DUPLICATE */
export async function draftLetter(
  { tx, now }: Doing,
  input: Inputs.DraftResponsibilityLetterInput,
): Promise<Done> {
  const post = await tx.get(LeadershipPostEntity, input.postId);
  if (post.voidedAt !== null || (post.untilOn !== null && post.untilOn < beijingDate(now)))
    throw new RuleViolation('INVALID', {
      field: '职务',
      reason: {
        zh: '已离任或已作废，请选现任的职务',
        en: 'it has ended or was voided: choose a post that is held now',
      },
    });
  requireLetterTerm(input.fromOn, input.untilOn);
  const id = uuid();
  tx.insert(ResponsibilityLetterEntity, {
    id,
    postId: post.id,
    status: 'DRAFT',
    businessDuties: requiredText(input.businessDuties, '业务工作职责', DUTIES_LENGTH),
    petitionDuties: requiredText(input.petitionDuties, '信访工作职责', DUTIES_LENGTH),
    fromOn: input.fromOn,
    untilOn: input.untilOn,
  });
  return { id, audit: { postId: post.id, fromOn: input.fromOn, untilOn: input.untilOn } };
}

/** 修改. @throws RuleViolation WRONG_STATE, STALE_VERSION, REQUIRED, INVALID */
export async function changeLetter(
  doing: Doing,
  input: Inputs.ChangeResponsibilityLetterInput,
): Promise<Done> {
  const { letter } = await stepped(doing, input, 'change');
  const duties = (text: string | null | undefined, field: Field, before: string) =>
    isGiven(text) ? requiredText(text, field, DUTIES_LENGTH) : before;
  const patch = {
    businessDuties: duties(input.businessDuties, '业务工作职责', letter.businessDuties),
    petitionDuties: duties(input.petitionDuties, '信访工作职责', letter.petitionDuties),
    fromOn: input.fromOn ?? letter.fromOn,
    untilOn: input.untilOn ?? letter.untilOn,
  };
  requireLetterTerm(patch.fromOn, patch.untilOn);
  doing.tx.update(ResponsibilityLetterEntity, letter.id, patch);
  return { id: letter.id, audit: { fromOn: patch.fromOn, untilOn: patch.untilOn } };
}

/** 本人签字. @throws RuleViolation WRONG_STATE, NOT_YOURS, INVALID */
export async function signLetter(doing: Doing, input: Inputs.SignResponsibilityLetterInput): Promise<Done> {
  const { letter, status, holderId } = await stepped(doing, input, 'sign');
  const today = beijingDate(doing.now);
  const signedOn = input.signedOn ?? today;
  requireSignatureDay(signedOn, today);
  const { name } = await doing.tx.get(OfficialEntity, holderId);
  doing.tx.update(ResponsibilityLetterEntity, letter.id, { status, signedOn, signedBy: name });
  return { id: letter.id, audit: { signedOn, signedBy: name } };
}

/** 组长签字生效; the one before is replaced and kept. @throws RuleViolation WRONG_STATE, REQUIRED, INVALID */
export async function countersignLetter(
  doing: Doing,
  input: Inputs.CountersignResponsibilityLetterInput,
): Promise<Done> {
  const { tx, now } = doing;
  const { letter, status } = await stepped(doing, input, 'countersign');
  const today = beijingDate(now);
  const countersignedOn = input.countersignedOn ?? today;
  requireSignatureDay(countersignedOn, today, letter.signedOn);
  const countersignedBy = requiredText(input.countersignedBy, '签字的组长', 50);
  // first, since one alone is in force
  tx.push({
    text: `update responsibility_letters set status = 'REPLACED', version = version + 1
            where county_id = $1 and tenant_id = $2 and post_id = $3 and status = 'IN_FORCE'`,
    values: [tx.place.countyId, tx.place.tenantId, letter.postId],
  });
  tx.update(ResponsibilityLetterEntity, letter.id, { status, countersignedOn, countersignedBy });
  return { id: letter.id, audit: { countersignedOn, countersignedBy } };
}

/** 撤回. @throws RuleViolation WRONG_STATE */
export async function withdrawLetter(
  doing: Doing,
  input: Inputs.WithdrawResponsibilityLetterInput,
): Promise<Done> {
  const { letter, status } = await stepped(doing, input, 'withdraw');
  doing.tx.update(ResponsibilityLetterEntity, letter.id, { status });
  return { id: letter.id };
}

export async function letterFacts(
  tx: Tx,
  { status, postId }: Pick<ResponsibilityLetterEntity, 'status' | 'postId'>,
  actor: Actor,
): Promise<LetterFacts & { holderId: string }> {
  const { officialId } = await tx.get(LeadershipPostEntity, postId);
  return { status, own: officialAt(actor, tx.place) === officialId, holderId: officialId };
}

type Stepped = Readonly<{ letter: ResponsibilityLetterEntity; status: LetterStatus; holderId: string }>;

async function stepped(
  { tx, actor }: Doing,
  input: Pick<EditInput, 'id' | 'version'>,
  action: LetterAction,
): Promise<Stepped> {
  const letter = await tx.edit(ResponsibilityLetterEntity, input.id, input.version);
  const { holderId, ...facts } = await letterFacts(tx, letter, actor);
  return { letter, holderId, status: takeStep(letterSteps[action], facts, actor) };
}
