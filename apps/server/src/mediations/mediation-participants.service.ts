import { v7 as uuid } from 'uuid';
import {
  bodyThatLeads,
  checkNextStepDay,
  chineseDate,
  DISPUTE_LENGTHS as MOST,
  FOLLOWED_MEDIATION,
  labelOf,
  leadOf,
  participantLine,
  requireAnother,
  requireLeadHere,
  requireNewLead,
  requireNotLeading,
  requireThere,
  saidText,
  type MediationLead,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done, Equipped } from '../graphql/act';
import { requireFree } from '../withholdings/withholding.service';
import {
  bodyOf,
  insertBody,
  keepBodies,
  participantOf,
  participantsOf,
  bodiesOf,
  unnamedBody,
  type Leading,
} from './mediation-bodies.service';
import { letLeadElsewhere } from './dispute-adoption.service';
import { linksOf } from './dispute-links.service';
import type * as Inputs from './mediation-dispute.inputs';
import type { MediationEntity } from './mediation.entity';
import { advanceAll, disputeIdOf, disputeOf, taken, type Taken } from './mediation-steps.service';
import { requireNoParty, requireUnnamed } from './mediation-names.service';

/** 增加参与单位. @throws RuleViolation WRONG_STATE, NOT_YOURS, REQUIRED, INVALID, NOT_FOUND, DUPLICATE, ACCUSED_HANDLES */
export async function addDisputeParticipant(
  doing: Equipped,
  input: Inputs.AddDisputeParticipantInput,
): Promise<Done> {
  const { tx, actor } = doing;
  const at = await taken(doing, input, 'invite');
  const [together, there] = await Promise.all([
    reachedBy(tx, at),
    participantsOf(tx, at.mediation, { by: actor.name, today: at.today }),
  ]);
  const body = await bodyOf(tx, input.participant);
  requireAnother(there, body);
  await requireNoParty(doing, at.mediation, [body.person], '负责人员');
  for (const { petitionId } of together) await requireFree(tx, petitionId, [body.officialId]);
  const sharedId = uuid();
  for (const one of together)
    insertBody(tx, one.id, { ...body, sharedId, leads: false }, { by: actor.name, today: at.today });
  keepBodies(tx, idsOf(together));
  const told = {
    kind: 'DISPUTE_PARTICIPANT',
    text: `参与：${participantLine(body)}`,
    audit: { body: body.kind },
  } as const;
  return advanceAll(doing, at, together, {}, told);
}

/** 参与单位退出, which is not who leads. @throws RuleViolation WRONG_STATE, NOT_YOURS, NOT_FOUND, REQUIRED, INVALID */
export async function releaseDisputeParticipant(
  doing: Equipped,
  input: Inputs.ReleaseDisputeParticipantInput,
): Promise<Done> {
  const { tx } = doing;
  const at = await taken(doing, input, 'release');
  const one = await participantOf(tx, at.mediation, input.participantId);
  requireThere(one);
  requireNotLeading(one);
  const leftReason = saidText(input.reason, '理由', MOST.reason);
  await requireUnnamed(doing, at.mediation, leftReason, '理由');
  const together = await reachedBy(tx, at);
  tx.push({
    text: `update mediation_participants set left_on = $5, left_reason = $6, version = version + 1
            where county_id = $1 and tenant_id = $2 and mediation_id = any($3) and shared_id = $4`,
    values: [tx.place.countyId, tx.place.tenantId, idsOf(together), one.sharedId, at.today, leftReason],
  });
  keepBodies(tx, idsOf(together));
  const text = `退出：${participantLine(one)}（${leftReason}）`;
  return advanceAll(doing, at, together, {}, { kind: 'DISPUTE_PARTICIPANT', text });
}

/** 变更牵头单位. @throws RuleViolation WRONG_STATE, NOT_YOURS, NOT_FOUND, REQUIRED, INVALID */
export async function changeDisputeLead(
  doing: Equipped,
  input: Inputs.ChangeDisputeLeadInput,
): Promise<Done> {
  const { tx } = doing;
  const at = await taken(doing, input, 'lead');
  const one = await participantOf(tx, at.mediation, input.participantId);
  requireNewLead(one);
  const lead = leadOf(one.kind);
  const reason = saidText(input.reason, '理由', MOST.reason);
  await requireUnnamed(doing, at.mediation, reason, '理由');
  return letLead(doing, at, one, lead, reason);
}

/** As `arrangeMediation` names a lead: who of that kind takes part already, or else its kind alone until somebody is named. */
export async function letKindLead(doing: Doing, at: Taken, lead: MediationLead): Promise<void> {
  const { tx, actor } = doing;
  const there = await participantsOf(tx, at.mediation, { by: actor.name, today: at.today });
  const kind = bodyThatLeads(lead);
  const found = there.find((one) => one.kind === kind && one.leftOn === null);
  if (found) {
    await letLead(doing, at, found, lead, null);
    return;
  }
  const unnamed = unnamedBody(lead);
  const sharedId = uuid();
  for (const { id } of await reachedBy(tx, at))
    insertBody(tx, id, { ...unnamed, sharedId, leads: false }, { by: actor.name, today: at.today });
  await letLead(doing, at, { ...unnamed, sharedId }, lead, null);
}

async function letLead(
  doing: Doing,
  at: Taken,
  next: Leading,
  lead: MediationLead,
  reason: string | null,
): Promise<Done> {
  const { tx } = doing;
  const [together, there, links] = await Promise.all([
    reachedBy(tx, at),
    bodiesOf(tx, at.mediation.id),
    linksOf(tx, disputeIdOf(at.mediation)),
  ]);
  const joined = links.some(({ ground }) => ground === 'COUNTY_JOINED');
  requireLeadHere(joined, doing.actor);
  if (joined) await letLeadElsewhere(doing, disputeIdOf(at.mediation), next, links);
  const before = there.find(({ leads }) => leads);
  const of = [tx.place.countyId, tx.place.tenantId, idsOf(together)];
  const where = 'where county_id = $1 and tenant_id = $2 and mediation_id = any($3)';
  tx.push({
    text: `update mediation_participants set leads = false, version = version + 1 ${where} and leads`,
    values: of,
  });
  tx.push({
    text: `update mediation_participants set leads = true, version = version + 1 ${where} and shared_id = $4`,
    values: [...of, next.sharedId],
  });
  const was = before ? participantLine(before) : labelOf(at.mediation.lead, 'zh');
  const text = `改由${participantLine(next)}牵头（原为${was}）${reason === null ? '' : `：${reason}`}`;
  keepBodies(tx, idsOf(together));
  return advanceAll(doing, at, together, { lead }, { kind: 'DISPUTE_LED', text, audit: { lead } });
}

/** 安排下一步: the lead answers for it. @throws RuleViolation WRONG_STATE, NOT_YOURS, REQUIRED, INVALID */
export async function planDisputeStep(doing: Equipped, input: Inputs.PlanDisputeStepInput): Promise<Done> {
  const { tx, actor } = doing;
  const at = await taken(doing, input, 'planNext');
  const nextStep = saidText(input.text, '下一步', MOST.nextStep);
  const nextStepOn = input.on;
  checkNextStepDay(nextStepOn, at.today);
  const together = await reachedBy(tx, at);
  await requireUnnamed(doing, at.mediation, nextStep, '下一步');
  const lead = (await participantsOf(tx, at.mediation, { by: actor.name, today: at.today })).find(
    ({ leads }) => leads,
  );
  const who = lead ? participantLine(lead) : labelOf(at.mediation.lead, 'zh');
  const text = `${chineseDate(nextStepOn)}前，${who}：${nextStep}`;
  return advanceAll(doing, at, together, { nextStep, nextStepOn }, { kind: 'DISPUTE_PLANNED', text });
}

/** 登记参与单位的工作, on the one time line. @throws RuleViolation WRONG_STATE, NOT_YOURS, NOT_FOUND, REQUIRED, INVALID */
export async function contributeToDispute(
  doing: Equipped,
  input: Inputs.ContributeToDisputeInput,
): Promise<Done> {
  const at = await taken(doing, input, 'contribute');
  const one = await participantOf(doing.tx, at.mediation, input.participantId);
  requireThere(one);
  const said = saidText(input.text, '参与单位的工作', MOST.contribution);
  const together = await reachedBy(doing.tx, at);
  await requireUnnamed(doing, at.mediation, said, '参与单位的工作');
  const text = `${participantLine(one)}：${said}`;
  return advanceAll(
    doing,
    at,
    together,
    {},
    { kind: 'DISPUTE_CONTRIBUTED', text, audit: { body: one.kind } },
  );
}

const reachedBy = (tx: Tx, { mediation }: Taken): Promise<MediationEntity[]> =>
  disputeOf(tx, mediation, FOLLOWED_MEDIATION);

const idsOf = (mediations: readonly MediationEntity[]): string[] => mediations.map(({ id }) => id);
