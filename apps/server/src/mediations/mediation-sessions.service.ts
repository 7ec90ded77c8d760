import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  beijingIso,
  chineseMoment,
  isGiven,
  labelOf,
  requireAfterConsent,
  MEDIATION_LENGTHS as MOST,
  requiredText,
  requireSessionAhead,
  saidText,
  RuleViolation,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done, Equipped } from '../graphql/act';
import type { MoveMediationSessionInput } from './mediation-dispute.inputs';
import type * as Inputs from './mediation.inputs';
import { MediationSessionEntity } from './mediation-session.entity';
import { advanceAll, consentDaysOf, consentedBy, disputeOf, partOf, taken } from './mediation-steps.service';
import { requireUnnamed } from './mediation-names.service';

const minute = (at: Date): string => chineseMoment(beijingDate(at), beijingIso(at.getTime()).slice(11, 16));

/** 安排调解会, for every matter of the dispute whose petitioner has consented. @throws RuleViolation WRONG_STATE, NOT_YOURS, CONSENT_MISSING, REQUIRED, INVALID (not ahead, beyond three years) */
export async function planMediationSession(
  doing: Doing,
  input: Inputs.PlanMediationSessionInput,
): Promise<Done> {
  const taking = await taken(doing, input, 'planSession');
  const { at } = input;
  requireSessionAhead(at, doing.now);
  const place = requiredText(input.place, '地点', MOST.place);
  const reached = await disputeOf(doing.tx, taking.mediation, ['MEDIATING']);
  const sharedId = uuid();
  const recordedBy = doing.actor.name;
  for (const { id: mediationId } of reached)
    doing.tx.insert(MediationSessionEntity, { id: uuid(), mediationId, sharedId, at, place, recordedBy });
  const text = `${minute(at)}，${place}`;
  return advanceAll(doing, taking, reached, {}, { kind: 'MEDIATION_SESSION_PLANNED', text });
}

/** 调解会改期: everybody it is planned for is told when instead, and why. @throws RuleViolation WRONG_STATE, NOT_YOURS, CONSENT_MISSING, NOT_FOUND, REQUIRED, INVALID (not ahead, beyond three years) */
export async function moveMediationSession(doing: Equipped, input: MoveMediationSessionInput): Promise<Done> {
  const taking = await taken(doing, input, 'moveSession');
  const { sessionId, at } = input;
  const planned = await plannedSession(doing.tx, taking.mediation.id, sessionId);
  requireSessionAhead(at, doing.now);
  const place = requiredText(input.place ?? planned.place, '地点', MOST.place);
  const reason = saidText(input.reason, '理由', MOST.reason);
  await requireUnnamed(doing, taking.mediation, reason, '理由');
  if (at.getTime() === planned.at.getTime() && place === planned.place)
    throw new RuleViolation('INVALID', {
      field: '时间',
      reason: { zh: '时间、地点都没有变', en: 'neither time nor place differs' },
    });
  const [together, copies] = await Promise.all([
    disputeOf(doing.tx, taking.mediation, ['MEDIATING']),
    copiesOf(doing.tx, planned),
  ]);
  const reached = together.filter(({ id }) => copies.has(id));
  for (const { id } of reached)
    doing.tx.update(MediationSessionEntity, copies.get(id) ?? planned.id, {
      at,
      place,
      recordedBy: doing.actor.name,
    });
  const text = `${minute(planned.at)}，${planned.place}改为${minute(at)}，${place}：${reason}`;
  return advanceAll(doing, taking, reached, {}, { kind: 'MEDIATION_SESSION_MOVED', text });
}

/**
 * 登记调解情况. What was said stays with the mediation; the time line is told what came of it.
 *
 * @throws RuleViolation WRONG_STATE, NOT_YOURS, CONSENT_MISSING, NOT_FOUND, REQUIRED, INVALID (still ahead, before both had consented)
 */
export async function recordMediationSession(
  doing: Doing,
  input: Inputs.RecordMediationSessionInput,
): Promise<Done> {
  const { tx, actor, now } = doing;
  const taking = await taken(doing, input, 'holdSession');
  const { sessionId = null, result } = input;
  const planned = sessionId === null ? null : await plannedSession(tx, taking.mediation.id, sessionId);
  const at = input.at ?? planned?.at ?? null;
  if (at === null) throw new RuleViolation('REQUIRED', { field: '时间' });
  const fellThrough = result === 'SESSION_NOT_HELD';
  if (!fellThrough && at > now)
    throw new RuleViolation('INVALID', {
      field: '时间',
      reason: { zh: '还没有到，开过以后再登记', en: 'it is still ahead: record it when it was held' },
    });
  const day = beijingDate(at);
  if (!fellThrough) requireAfterConsent(day, consentDaysOf(taking.mediation), '时间');
  const session = {
    at,
    place: requiredText(input.place ?? planned?.place, '地点', MOST.place),
    result,
    attended: fellThrough ? null : requiredText(input.attended, '到场人员', MOST.attended),
    record: saidText(input.record, '调解情况', MOST.record),
    recordedBy: actor.name,
  };
  const [together, copies] = await Promise.all([
    disputeOf(tx, taking.mediation, ['MEDIATING']),
    planned === null ? new Map<string, string>() : copiesOf(tx, planned),
  ]);
  // it was held with those who had agreed to be mediated by then; what fell through did so for whom it was planned
  const reached = together.filter((one) =>
    fellThrough && planned !== null
      ? copies.has(one.id)
      : one.id === taking.mediation.id || consentedBy(one, day),
  );
  const sharedId = planned?.sharedId ?? uuid();
  for (const { id: mediationId } of reached) {
    const copy = copies.get(mediationId);
    if (copy === undefined)
      tx.insert(MediationSessionEntity, { id: uuid(), mediationId, sharedId, ...session });
    else tx.update(MediationSessionEntity, copy, session);
  }
  const text = `${minute(at)}，${session.place}：${labelOf(result, 'zh')}`;
  return advanceAll(doing, taking, reached, {}, { kind: 'MEDIATION_SESSION_HELD', text, audit: { result } });
}

/** A planned session as each matter of the dispute has it, by mediation. */
async function copiesOf(tx: Tx, session: MediationSessionEntity): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ id: string; mediationId: string }>(
    `select id, mediation_id as "mediationId" from mediation_sessions
      where county_id = $1 and tenant_id = $2 and (shared_id = $3 or id = $4) and result is null`,
    [tx.place.countyId, tx.place.tenantId, session.sharedId, session.id],
  );
  return new Map(rows.map(({ id, mediationId }) => [mediationId, id]));
}

/** @throws RuleViolation NOT_FOUND, WRONG_STATE for one that was recorded before */
async function plannedSession(tx: Tx, mediationId: string, id: string): Promise<MediationSessionEntity> {
  const session = await partOf(tx.get(MediationSessionEntity, id), mediationId);
  if (isGiven(session.result))
    throw new RuleViolation('WRONG_STATE', { status: session.result, from: 'PLANNED' });
  return session;
}
