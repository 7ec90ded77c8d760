import { v7 as uuid } from 'uuid';
import {
  agreedOn,
  decidesForOffices,
  DOCKET_TEXT_LENGTH as MOST,
  docketSteps,
  requiredText,
  saidText,
  RuleViolation,
  takeStep,
  type CompetenceStanding,
  type DecisionManner,
  type DocketAction,
  type DocketGround,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import { bodyOf } from '../competence-rules/competence-rule.service';
import type { Doing, Done, Equipped } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { requireServing } from '../officials/serving.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf, takePetitionStep } from '../petitions/petition-steps.service';
import { TenantEntity } from '../tenants/tenant.entity';
import type * as Inputs from './jurisdiction-docket.inputs';
import { JurisdictionDocketEntity } from './jurisdiction-docket.entity';
import { JurisdictionOpinionEntity } from './jurisdiction-opinion.entity';

const GROUNDS: Readonly<Partial<Record<CompetenceStanding, DocketGround>>> = {
  CONFLICT: 'CONFLICTING_RULES',
  MISSING: 'NO_RULE',
};

/**
 * 提请决定管辖: until it is decided the matter stays with who answers for it, and its terms run on.
 *
 * @throws RuleViolation what the petition's step table says, REQUIRED
 */
export async function openDocket(doing: Equipped, input: Inputs.OpenJurisdictionDocketInput): Promise<Done> {
  const id = uuid();
  const question = requiredText(input.question, '争议问题', MOST);
  const { audit } = await takePetitionStep(
    doing,
    input,
    'disputeCompetence',
    ({ tx, actor, petition, competence, now }) => {
      const ground = GROUNDS[competence.standing] ?? 'DISPUTE';
      tx.insert(JurisdictionDocketEntity, {
        id,
        petitionId: petition.id,
        status: 'UNDECIDED',
        ground,
        question,
        openedAt: now,
        openedBy: actor.name,
      });
      return { event: { kind: 'JURISDICTION_OPENED', text: question, data: { docketId: id, ground } } };
    },
  );
  return { id, ...(audit ? { audit } : {}) };
}

/** 记录意见, of each unit once. @throws RuleViolation what the step table says, INVALID, DUPLICATE, REQUIRED */
export async function stateOpinion(doing: Doing, input: Inputs.StateJurisdictionOpinionInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const docket = await stepped(doing, input, 'state');
  await requireServing(tx, 'units', [input.unitId], '单位');
  tx.insert(JurisdictionOpinionEntity, {
    id: uuid(),
    docketId: docket.id,
    unitId: input.unitId,
    competent: input.competent,
    reason: saidText(input.reason, '理由', MOST),
    statedAt: now,
    statedBy: actor.name,
  });
  // the docket's version moves with what it holds
  tx.update(JurisdictionDocketEntity, docket.id, { status: docket.status });
  return { id: docket.id, audit: { unitId: input.unitId, competent: input.competent } };
}

/** 协商一致. @throws RuleViolation what the step table says, NOT_AGREED */
export async function agreeOn(doing: Doing, input: Inputs.AgreeOnJurisdictionInput): Promise<Done> {
  const { tx } = doing;
  const docket = await stepped(doing, input, 'agree');
  const opinions = await tx.rows<{ unitId: string; competent: boolean }>(
    'select unit_id as "unitId", competent from jurisdiction_opinions where county_id = $1 and tenant_id = $2 and docket_id = $3',
    [tx.place.countyId, tx.place.tenantId, docket.id],
  );
  const refusal = agreedOn(opinions, input.unitId);
  if (refusal) throw new RuleViolation(refusal.code, refusal.details);
  return close(doing, docket, {
    bodyId: input.unitId,
    reason: input.reason,
    manner: 'AGREEMENT',
  });
}

/** 决定管辖. @throws RuleViolation what the step table says, INVALID, REQUIRED */
export async function decide(doing: Doing, input: Inputs.DecideJurisdictionInput): Promise<Done> {
  const docket = await stepped(doing, input, 'decide');
  if (input.manner === 'AGREEMENT')
    throw new RuleViolation('INVALID', {
      field: '决定方式',
      reason: { zh: '协商一致的，请用“协商一致”登记', en: 'record what was agreed as an agreement' },
    });
  return close(doing, docket, input);
}

type Decision = Readonly<{
  manner: DecisionManner;
  bodyId: string;
  reason: string;
  participants?: string | null;
}>;

async function close(
  { tx, actor, now }: Doing,
  docket: JurisdictionDocketEntity,
  { manner, bodyId, ...said }: Decision,
): Promise<Done> {
  const conference = manner === 'JOINT_CONFERENCE';
  const [petition, events, rules, { unitId, officeId, name }, here] = await Promise.all([
    tx.edit(PetitionEntity, docket.petitionId),
    eventsOf(tx, docket.petitionId),
    legalRulesOf(tx),
    bodyOf(tx, bodyId),
    tx.get(TenantEntity, tx.place.tenantId),
  ]);
  if (officeId !== null && !decidesForOffices(here.kind))
    throw new RuleViolation('INVALID', {
      field: '承办单位',
      reason: {
        zh: '由别的单位办理的，须由县信访局决定，请先转送县信访局',
        en: 'for another office the county decides: transfer the matter there first',
      },
    });
  const reason = saidText(said.reason, '理由', MOST);
  tx.update(JurisdictionDocketEntity, docket.id, {
    status: 'DECIDED',
    manner,
    unitId,
    officeId,
    officeName: officeId === null ? null : name,
    reason,
    participants: conference ? requiredText(said.participants, '参加单位和人员', MOST) : null,
    decidedAt: now,
    decidedBy: actor.name,
  });
  changePetition(tx, {
    petition,
    events,
    rules,
    status: petition.status,
    by: actor,
    now,
    change: {
      event: {
        kind: 'JURISDICTION_DECIDED',
        text: `${name}：${reason}`,
        data: { docketId: docket.id, manner, unitId, officeId },
      },
    },
  });
  return { id: docket.id, audit: { number: petition.number, manner, unitId, officeId } };
}

/** The docket, locked, once the step table allows the action. */
async function stepped(
  { tx, actor }: Doing,
  input: Pick<EditInput, 'id' | 'version'>,
  action: DocketAction,
): Promise<JurisdictionDocketEntity> {
  const docket = await tx.edit(JurisdictionDocketEntity, input.id, input.version);
  takeStep(docketSteps[action], docket, actor);
  return docket;
}
