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
  saidText,
  RuleViolation,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import type * as Inputs from './mediation.inputs';
import { MediationSessionEntity } from './mediation-session.entity';
import { advance, consentDaysOf, partOf, taken } from './mediation-steps.service';

const minute = (at: Date): string => chineseMoment(beijingDate(at), beijingIso(at.getTime()).slice(11, 16));

/** 安排调解会. @throws RuleViolation WRONG_STATE, NOT_YOURS, CONSENT_MISSING, REQUIRED, INVALID (not ahead) */
export async function planMediationSession(
  doing: Doing,
  input: Inputs.PlanMediationSessionInput,
): Promise<Done> {
  const taking = await taken(doing, input, 'planSession');
  const { at } = input;
  if (at <= doing.now)
    throw new RuleViolation('INVALID', {
      field: '时间',
      reason: { zh: '已经过去，请用“登记调解情况”', en: 'it has passed: record the session instead' },
    });
  const place = requiredText(input.place, '地点', MOST.place);
  const { id: mediationId } = taking.mediation;
  doing.tx.insert(MediationSessionEntity, {
    id: uuid(),
    mediationId,
    at,
    place,
    recordedBy: doing.actor.name,
  });
  const text = `${minute(at)}，${place}`;
  return advance(doing, taking, {}, { kind: 'MEDIATION_SESSION_PLANNED', text });
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
  const { id: mediationId } = taking.mediation;
  const planned = await plannedSession(tx, mediationId, input.sessionId ?? null);
  const { result } = input;
  const at = input.at ?? planned?.at ?? null;
  if (at === null) throw new RuleViolation('REQUIRED', { field: '时间' });
  if (result !== 'SESSION_NOT_HELD' && at > now)
    throw new RuleViolation('INVALID', {
      field: '时间',
      reason: { zh: '还没有到，开过以后再登记', en: 'it is still ahead: record it when it was held' },
    });
  if (result !== 'SESSION_NOT_HELD')
    requireAfterConsent(beijingDate(at), consentDaysOf(taking.mediation), '时间');
  const session = {
    at,
    place: requiredText(input.place ?? planned?.place, '地点', MOST.place),
    result,
    attended: result === 'SESSION_NOT_HELD' ? null : requiredText(input.attended, '到场人员', MOST.attended),
    record: saidText(input.record, '调解情况', MOST.record),
    recordedBy: actor.name,
  };
  if (planned === null) tx.insert(MediationSessionEntity, { id: uuid(), mediationId, ...session });
  else tx.update(MediationSessionEntity, planned.id, session);
  const text = `${minute(at)}，${session.place}：${labelOf(result, 'zh')}`;
  return advance(doing, taking, {}, { kind: 'MEDIATION_SESSION_HELD', text, audit: { result } });
}

/** @throws RuleViolation NOT_FOUND, WRONG_STATE for one that was recorded before */
async function plannedSession(
  tx: Tx,
  mediationId: string,
  id: string | null,
): Promise<MediationSessionEntity | null> {
  if (id === null) return null;
  const session = await partOf(tx.get(MediationSessionEntity, id), mediationId);
  if (isGiven(session.result))
    throw new RuleViolation('WRONG_STATE', { status: session.result, from: 'PLANNED' });
  return session;
}
