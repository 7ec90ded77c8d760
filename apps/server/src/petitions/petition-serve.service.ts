import { v7 as uuid } from 'uuid';
import {
  addDays,
  beijingDate,
  checkMoment,
  chineseDate,
  ERASED,
  labelOf,
  mayBeTold,
  mayServe,
  noticeUntil,
  optionalText,
  petitionSteps,
  requireAttempt,
  requireService,
  requireWriting,
  saidText,
  servedWhen,
  serviceEvent,
  RuleViolation,
  SENT_AWAY,
  WEB_PETITIONER,
  type Attempt,
  type LegalProfile,
  type PetitionEventKind,
  REASON_LENGTH,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { paperNotIssued, requirePaperOfAct } from '../papers/paper-served.service';
import type { Services } from '../services';
import { PetitionEntity } from './petition.entity';
import type * as Inputs from './petition.inputs';
import type { AttemptServiceInput } from './service-attempt.inputs';
import { changePetition, eventsOf, type Change, type Situation } from './petition-steps.service';
import { ServiceAttemptEntity } from './service-attempt.entity';

/**
 * 送达: an opinion in writing, or told in simple handling if the petitioner wants no paper, and the answer to a suggestion in any way. Whoever cannot be reached is not served: the matter may be closed, and the petitioner's terms
 * begin when they come and are.
 */
export const serve =
  (input: Inputs.ServePetitionInput) =>
  async (situation: Situation): Promise<Change> => {
    const { tx, petition, rules, now } = situation;
    const { method } = input;
    // told already: what is left is the writing
    if (petition.status === 'SERVED' && petition.serviceMethod !== 'UNDELIVERABLE') requireWriting(method);
    const attempts = await attemptsOf(tx, petition);
    const opinion = petition.answeredAt !== null;
    const serviceRecipient = requireService({
      opinion,
      paperWaived: input.paperWaived === true && petition.simpleGround !== null,
      toldSuffices: mayBeTold(rules.profileOf(petition.profile), petition.track),
      sentAwayUnder: await sentAwayUnder(situation),
      method,
      recipient: input.recipient ?? null,
      consented: petition.electronicConsentAt !== null,
      named: !petition.anonymous,
      people: petition.headCount,
      attempts,
      today: beijingDate(now),
    });
    if (method === 'ELECTRONIC') await requirePaperOfAct(situation);
    const servedAt = momentOf(input, attempts, now);
    checkMoment(servedAt, petition.answeredAt ?? petition.disposedAt ?? petition.receivedAt, now);
    const serviceProof = saidText(input.proof, '送达凭证', REASON_LENGTH);
    const kind = serviceEvent(method, opinion);
    return {
      patch: { servedAt, serviceMethod: method, serviceRecipient, serviceProof, ratingOpensAt: servedAt },
      event: { kind, at: servedAt, text: serviceProof, data: { method, recipient: serviceRecipient } },
    };
  };

/** The law by which a petitioner whose address is known learns in writing that the matter is not taken here; null of all else. */
async function sentAwayUnder({ tx, petition, rules }: Situation): Promise<LegalProfile | null> {
  if (!SENT_AWAY.includes(petition.status)) return null;
  const parties = await tx.rows<{ addressed: boolean }>(
    `select address_sealed is not null as addressed from parties
      where county_id = $1 and tenant_id = $2 and petition_id = $3`,
    [tx.place.countyId, tx.place.tenantId, petition.id],
  );
  return parties.some(({ addressed }) => addressed) ? rules.profileOf(petition.profile) : null;
}

/**
 * 补送书面: of a matter that was closed when its answer, or the way it was sent on, had only been told, or had reached nobody. The
 * petitioner's terms begin with it; the matter stays closed.
 */
export const serveInWriting =
  (input: Inputs.ServePetitionInput) =>
  async (situation: Situation): Promise<Change> => {
    if (situation.petition.content === ERASED) throw new RuleViolation('CONTENT_MISSING');
    requireWriting(input.method);
    return serve(input)(situation);
  };

/**
 * 网上查收: a petitioner who has consented to electronic service takes the paper that waits for it out of the portal, and is served
 * with that. Whoever was quicker has served already; then it changes nothing.
 */
export async function serveByReading(
  tx: Tx,
  petition: PetitionEntity,
  proof: string,
  now: Date,
): Promise<void> {
  const { status, serviceMethod, outcome, electronicConsentAt } = petition;
  const consented = electronicConsentAt !== null;
  if (!mayServe({ status, serviceMethod, answered: outcome !== null, consented, works: true })) return;
  const [events, rules] = await Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]);
  const [method, recipient] = ['ELECTRONIC', 'PETITIONER'] as const;
  const change = {
    patch: {
      servedAt: now,
      serviceMethod: method,
      serviceRecipient: recipient,
      serviceProof: proof,
      ratingOpensAt: now,
    },
    event: { kind: 'SERVED' as const, text: proof, data: { method, recipient } },
  };
  const by = { accountId: null, name: WEB_PETITIONER };
  changePetition(tx, { petition, events, rules, status: 'SERVED', by, now, change });
}

/** Why what is to be served cannot be served online now; null where it can be, and where nothing waits to be served. */
export async function onlineServiceRefusal(
  services: Services,
  tx: Tx,
  id: string,
): Promise<RuleViolation | null> {
  const petition = await tx.get(PetitionEntity, id);
  const { serve: first, serveInWriting: later } = petitionSteps;
  if (![...first.from, ...later.from].includes(petition.status)) return null;
  if (petition.electronicConsentAt === null) return new RuleViolation('NO_ELECTRONIC_CONSENT');
  return paperNotIssued({ services, tx, petition, events: await eventsOf(tx, id) });
}

/** Online it arrives when it is sent; by public notice when that has run its days. */
function momentOf(
  { method, servedAt }: Inputs.ServePetitionInput,
  attempts: readonly Attempt[],
  now: Date,
): Date {
  if (method === 'ELECTRONIC') return now;
  const until = method === 'PUBLIC_NOTICE' ? noticeUntil(attempts) : null;
  return until === null ? servedWhen(method, servedAt, now) : new Date(`${addDays(until, 1)}T00:00:00+08:00`);
}

/** 登记送达未成. @throws RuleViolation SERVICE_NOT_TRIED, REQUIRED, INVALID */
export const attemptService =
  (input: AttemptServiceInput) =>
  async ({ tx, petition, actor, now }: Situation): Promise<Change> => {
    const at = input.at ?? now;
    checkMoment(at, petition.answeredAt ?? petition.disposedAt ?? petition.receivedAt, now);
    const { method, failure = null } = input;
    const again = optionalText(input.again, '理由', 500);
    const before = await attemptsOf(tx, petition);
    const tried = { method, failure, at, confidential: petition.confidential, again };
    const outcome = requireAttempt(tried, before);
    const replaced = noticeUntil(before);
    const proof = saidText(input.proof, '经过', REASON_LENGTH);
    const { id: petitionId } = petition;
    tx.insert(ServiceAttemptEntity, {
      ...outcome,
      id: uuid(),
      petitionId,
      method,
      at,
      proof,
      byName: actor.name,
      recordedAt: now,
    });
    const said = outcome.failure
      ? labelOf(outcome.failure, 'zh')
      : `公告至${chineseDate(outcome.untilOn as string)}${replaced === null ? '' : `（重新公告，代替至${chineseDate(replaced)}止的前一次：${again ?? ''}）`}`;
    return { event: { kind: 'SERVICE_ATTEMPTED', at, text: `${said}：${proof}`, data: { method } } };
  };

/**
 * 同意电子送达, or taking that back: the petitioner's own, in the portal. What was served stays served.
 *
 * @throws RuleViolation WRONG_STATE for a registration that is void
 */
export async function consentToElectronicService(
  tx: Tx,
  petition: PetitionEntity,
  consent: boolean,
  now: Date,
): Promise<Done> {
  const { id, number, status } = petition;
  if (status === 'VOIDED') throw new RuleViolation('WRONG_STATE', { status, from: 'REGISTERED' });
  if (consent === (petition.electronicConsentAt !== null)) return { id, audit: { number, consent } };
  const kind: PetitionEventKind = consent ? 'ELECTRONIC_CONSENTED' : 'ELECTRONIC_CONSENT_WITHDRAWN';
  const [events, rules] = await Promise.all([eventsOf(tx, id), legalRulesOf(tx)]);
  const by = { accountId: null, name: WEB_PETITIONER };
  const change = { patch: { electronicConsentAt: consent ? now : null }, event: { kind } };
  changePetition(tx, { petition, events, rules, status, by, now, change });
  return { id, audit: { number, consent } };
}

type ToServe = Pick<PetitionEntity, 'id' | 'answeredAt' | 'disposedAt' | 'receivedAt'>;

/** The last day of the public notice by which a petition's answer is served; null without one. */
export const noticeUntilOf = async (tx: Tx, petition: ToServe): Promise<string | null> =>
  noticeUntil(await attemptsOf(tx, petition));

/** Since what is to be served now: attempts to serve an answer that fell tell nothing of the next. */
async function attemptsOf(tx: Tx, petition: ToServe): Promise<Attempt[]> {
  const { id, answeredAt, disposedAt, receivedAt } = petition;
  const rows = await tx.rows<{ at: Date; untilOn: string | null }>(
    `select at, until_on as "untilOn" from service_attempts
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and at >= $4 order by at`,
    [tx.place.countyId, tx.place.tenantId, id, answeredAt ?? disposedAt ?? receivedAt],
  );
  return rows.map(({ at, untilOn }) => ({ on: beijingDate(at), untilOn }));
}
