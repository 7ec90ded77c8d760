import {
  beijingDate,
  mediationSteps,
  officialAt,
  RuleViolation,
  takeStep,
  type Actor,
  type MediationAction,
  type MediationFacts,
  type MediationSide,
  type MediationStatus,
  type PetitionEventKind,
  type Place,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx, Unplaced } from '../db/tx';
import type { Doing, Done, InName } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { carryOn } from './dispute-links.service';
import { MediationEntity } from './mediation.entity';
import { MediationItemEntity } from './mediation-item.entity';
import type { MediationSessionEntity } from './mediation-session.entity';

type FactColumns = Pick<
  MediationEntity,
  | 'status'
  | 'kind'
  | 'otherPartyKind'
  | 'keeperId'
  | 'mediatorIds'
  | 'participantIds'
  | 'leadOfficialId'
  | 'petitionerConsentedOn'
  | 'otherConsentedOn'
  | 'confirmation'
>;

/** Whose consent is recorded. */
export const consentedOf = ({
  petitionerConsentedOn,
  otherConsentedOn,
}: Pick<MediationEntity, 'petitionerConsentedOn' | 'otherConsentedOn'>): MediationSide[] => [
  ...(petitionerConsentedOn === null ? [] : ['PETITIONER_SIDE' as const]),
  ...(otherConsentedOn === null ? [] : ['OTHER_SIDE' as const]),
];

/** When each side said yes. */
export const consentDaysOf = ({
  petitionerConsentedOn,
  otherConsentedOn,
}: Pick<MediationEntity, 'petitionerConsentedOn' | 'otherConsentedOn'>) => [
  petitionerConsentedOn,
  otherConsentedOn,
];

export function mediationFacts(mediation: FactColumns, actor: Actor, place: Place): MediationFacts {
  const { status, kind, otherPartyKind, keeperId, mediatorIds, participantIds, confirmation } = mediation;
  const officialId = officialAt(actor, place);
  const among = (ids: readonly (string | null)[]) => officialId !== null && ids.includes(officialId);
  const own = among([keeperId, ...mediatorIds, mediation.leadOfficialId]);
  const takesPart = among(participantIds);
  return { status, kind, otherPartyKind, own, takesPart, consented: consentedOf(mediation), confirmation };
}

/** A mediation whose step the rules have allowed, and where it leads. */
export type Taken = Readonly<{ mediation: MediationEntity; status: MediationStatus; today: string }>;

/** Loaded with a lock. @throws RuleViolation NOT_FOUND, STALE_VERSION, what the step table says */
export async function taken(
  { tx, actor, now }: Doing,
  input: Pick<EditInput, 'id' | 'version'>,
  action: MediationAction,
): Promise<Taken> {
  lockDispute(tx, input.id);
  const mediation = await tx.edit(MediationEntity, input.id, input.version);
  const status = takeStep(mediationSteps[action], mediationFacts(mediation, actor, tx.place), actor);
  return { mediation, status, today: beijingDate(now) };
}

/** All mediations of its dispute in one order, so that acts on two of them wait for each other. */
export const lockDispute = (tx: Tx, mediationId: string): void =>
  tx.push({
    text: `select id from mediations where county_id = $1 and tenant_id = $2
              and (id = $3 or dispute_id = (select dispute_id from mediations where county_id = $1 and tenant_id = $2 and id = $3))
            order by id for update`,
    values: [tx.place.countyId, tx.place.tenantId, mediationId],
  });

type Told = Readonly<{
  kind: PetitionEventKind;
  text: string | null;
  audit?: Record<string, unknown>;
  /** What of it can be read again by who goes on with it. */
  data?: Record<string, unknown>;
}>;

/** Writes a step down: the mediation's row and its petition's time line. What is said in confidence is not told there. */
export async function advance(
  { tx, actor, now }: InName,
  { mediation, status }: Pick<Taken, 'mediation' | 'status'>,
  patch: Partial<Unplaced<MediationEntity>>,
  { kind, text, data = {}, audit = {} }: Told,
): Promise<Done> {
  tx.update(MediationEntity, mediation.id, { ...patch, status });
  await tellTimeLine({ tx, actor, now }, mediation, { kind, text, data });
  return { id: mediation.id, audit: { from: mediation.status, to: status, ...audit } };
}

/** The same step for every matter of the dispute that it reaches, each in its own file and on its own time line. */
export async function advanceAll(
  doing: InName,
  { mediation, status }: Pick<Taken, 'mediation' | 'status'>,
  reached: readonly MediationEntity[],
  patch: Partial<Unplaced<MediationEntity>>,
  { kind, text, audit = {} }: Told,
): Promise<Done> {
  const moves = status !== mediation.status;
  for (const one of reached)
    await advance(doing, { mediation: one, status: moves ? status : one.status }, patch, { kind, text });
  return { id: mediation.id, audit: { from: mediation.status, to: status, ...audit } };
}

/** One line of it on the petition's time line, which nothing else of it moves. */
export async function tellTimeLine(
  { tx, actor: by, now }: InName,
  { id, petitionId, disputeId }: Pick<MediationEntity, 'id' | 'petitionId' | 'disputeId'>,
  { kind, text, data = {} }: Omit<Told, 'audit'>,
): Promise<void> {
  const [petition, events, rules] = await Promise.all([
    tx.edit(PetitionEntity, petitionId),
    eventsOf(tx, petitionId),
    legalRulesOf(tx),
  ]);
  const event = { kind, text, data: { ...data, mediationId: id } };
  changePetition(tx, { petition, events, rules, status: petition.status, by, now, change: { event } });
  await carryOn(tx, disputeId);
}

/** What hangs on this mediation and on no other. @throws RuleViolation NOT_FOUND */
export async function partOf<Part extends Readonly<{ mediationId: string }>>(
  part: Promise<Part>,
  mediationId: string,
): Promise<Part> {
  const found = await part;
  if (found.mediationId !== mediationId) throw new RuleViolation('NOT_FOUND');
  return found;
}

/**
 * The mediations of one dispute in these states, locked: this one first. What is withheld from who asks is not there for them.
 */
export async function disputeOf(
  tx: Tx,
  mediation: MediationEntity,
  states: readonly MediationStatus[],
): Promise<MediationEntity[]> {
  const rows = await tx.rows<{ id: string }>(
    `select id from mediations where county_id = $1 and tenant_id = $2 and (dispute_id = $3 or id = $3) and id <> $4
        and status = any($5) order by id`,
    [tx.place.countyId, tx.place.tenantId, disputeIdOf(mediation), mediation.id, states],
  );
  const others: MediationEntity[] = [];
  for (const { id } of rows) others.push(await tx.edit(MediationEntity, id));
  return [mediation, ...others.filter(({ status }) => states.includes(status))];
}

export const disputeIdOf = ({ id, disputeId }: Pick<MediationEntity, 'id' | 'disputeId'>): string =>
  disputeId ?? id;

/** Whether both sides had said yes by that day. */
export const consentedBy = (mediation: MediationEntity, day: string): boolean =>
  consentDaysOf(mediation).every((on) => on !== null && on <= day);

/** The mediations of a petition, the oldest first. */
export async function mediationsOf(tx: Tx, petitionId: string): Promise<MediationEntity[]> {
  const rows = await tx.rows<{ id: string }>(
    'select id from mediations where county_id = $1 and tenant_id = $2 and petition_id = $3 order by id',
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return Promise.all(rows.map(({ id }) => tx.get(MediationEntity, id)));
}

/** What one of them agreed on, in its order. */
export async function itemsOfMediation(tx: Tx, mediationId: string): Promise<MediationItemEntity[]> {
  const rows = await tx.rows<{ id: string }>(
    'select id from mediation_items where county_id = $1 and tenant_id = $2 and mediation_id = $3 order by ordinal',
    [tx.place.countyId, tx.place.tenantId, mediationId],
  );
  return Promise.all(rows.map(({ id }) => tx.get(MediationItemEntity, id)));
}

/** The planned session that comes next, from today on. */
export async function nextSessionOf(
  tx: Tx,
  mediationId: string,
): Promise<Pick<MediationSessionEntity, 'at' | 'place'> | null> {
  return tx.first(
    `select at, place from mediation_sessions
      where county_id = $1 and tenant_id = $2 and mediation_id = $3 and result is null
        and at >= date_trunc('day', now(), 'Asia/Shanghai')
      order by at limit 1`,
    [tx.place.countyId, tx.place.tenantId, mediationId],
  );
}
