import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  isGiven,
  officialAt,
  RECUSAL_TEXT_LENGTH as MOST,
  recusalDay,
  recusalSteps,
  requiredText,
  saidText,
  RuleViolation,
  takeStep,
  type RecusalAction,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Doing, Done, Equipped } from '../graphql/act';
import { notifyOfRecusal } from '../notices/notice.service';
import { OfficialEntity } from '../officials/official.entity';
import { requireServing } from '../officials/serving.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf, takePetitionStep, type Change } from '../petitions/petition-steps.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { requireFree, takeFrom, withhold } from '../withholdings/withholding.service';
import { RecusalEntity } from './recusal.entity';
import type { AskRecusalInput, GrantRecusalInput, RefuseRecusalInput } from './recusal.inputs';

/**
 * 提出回避: until it is decided, the matter stays where it is; who decides is told.
 *
 * @throws RuleViolation what the petition's step table says, NOT_FOUND, INVALID (in another's name), DUPLICATE, REQUIRED
 */
export async function askRecusal(doing: Equipped, input: AskRecusalInput): Promise<Done> {
  const id = uuid();
  const { officialId, ground, asker } = input;
  const reason = requiredText(input.reason, '理由', MOST);
  const { audit } = await takePetitionStep(
    doing,
    input,
    'askRecusal',
    async ({ tx, actor, petition, now, rules }) => {
      const { name } = await tx.get(OfficialEntity, officialId);
      if (asker === 'ASKED_BY_ONESELF' && officialAt(actor, tx.place) !== officialId)
        throw new RuleViolation('INVALID', {
          field: '提出人',
          reason: { zh: '本人提出的，由本人登录办理', en: 'who asks for oneself signs in to do so' },
        });
      const { recusalWorkdays: workdays } = await tx.get(TenantEntity, tx.place.tenantId);
      const decideBy = recusalDay(input.decideBy ?? null, beijingDate(now), workdays, rules.calendar);
      // over how many days it was counted; not where somebody named the day, which no calendar moves
      const counted = isGiven(input.decideBy) ? {} : { workdays };
      const asked = { id, petitionId: petition.id, officialId, ground, asker, reason, decideBy };
      tx.insert(RecusalEntity, { ...asked, status: 'RECUSAL_ASKED', askedAt: now, askedBy: actor.name });
      const by = { officialId: officialAt(actor, tx.place), name: actor.name };
      await notifyOfRecusal(tx, asked, by, now);
      return {
        event: {
          kind: 'RECUSAL_ASKED',
          text: `${name}：${reason}`,
          data: { recusalId: id, decideBy, ...counted },
        },
      };
    },
  );
  return { id, ...(audit ? { audit } : {}) };
}

/**
 * 同意回避: their part goes to another, and from then on the matter is not there for them.
 *
 * @throws RuleViolation what the step table says, REQUIRED (reasons, who goes on), PASS_ON_FIRST, INVALID, ACCUSED_HANDLES
 */
export async function grantRecusal(doing: Doing, input: GrantRecusalInput): Promise<Done> {
  const { tx, now } = doing;
  const toId = input.toId ?? null;
  const { recusal, name } = await stepped(doing, input, 'grant');
  const { id, petitionId, officialId } = recusal;
  const petition = await tx.edit(PetitionEntity, petitionId);
  if (toId !== null) await requireServing(tx, 'officials', [toId], '接手的人');
  await requireFree(tx, petitionId, [toId]);
  const patch = await takeFrom(tx, petition, [officialId], toId);
  withhold(tx, [{ petitionId, officialId, unitId: null, ground: 'RECUSED' }], now);
  return decide(doing, recusal, petition, input.decision, {
    patch,
    event: { kind: 'RECUSAL_GRANTED', text: name, data: { recusalId: id, ...patch } },
  });
}

/** 驳回回避. @throws RuleViolation what the step table says, REQUIRED */
export async function refuseRecusal(doing: Doing, input: RefuseRecusalInput): Promise<Done> {
  const { recusal, name } = await stepped(doing, input, 'refuse');
  const petition = await doing.tx.edit(PetitionEntity, recusal.petitionId);
  return decide(doing, recusal, petition, input.decision, {
    event: { kind: 'RECUSAL_REFUSED', text: name, data: { recusalId: recusal.id } },
  });
}

/** Written down on the recusal and on the petition's time line. */
async function decide(
  { tx, actor, now }: Doing,
  { id }: RecusalEntity,
  petition: PetitionEntity,
  said: string,
  change: Change,
): Promise<Done> {
  const decision = saidText(said, '理由', MOST);
  const [events, rules] = await Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]);
  const status = change.event.kind === 'RECUSAL_GRANTED' ? change.event.kind : 'RECUSAL_REFUSED';
  const successorId = Object.values(change.patch ?? {}).find((to) => typeof to === 'string') ?? null;
  const decided = { status, decision, decidedAt: now, decidedBy: actor.name } as const;
  tx.update(RecusalEntity, id, { ...decided, successorId: successorId as string | null });
  const event = { ...change.event, text: `${change.event.text}：${decision}` };
  const { status: unmoved } = petition;
  changePetition(tx, {
    petition,
    events,
    rules,
    status: unmoved,
    by: actor,
    now,
    change: { ...change, event },
  });
  return { id, audit: { number: petition.number, status } };
}

/** The recusal, locked, once the step table allows the action; and whom it concerns. */
async function stepped(
  { tx, actor }: Doing,
  { id, version }: Readonly<{ id: string; version?: number | null }>,
  action: RecusalAction,
): Promise<{ recusal: RecusalEntity; name: string }> {
  const recusal = await tx.edit(RecusalEntity, id, version);
  const { name } = await tx.get(OfficialEntity, recusal.officialId);
  takeStep(recusalSteps[action], { ...recusal, officialName: name }, actor);
  return { recusal, name };
}
