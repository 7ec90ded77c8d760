import { randomInt } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  checkReceipt,
  CONFIDENTIAL_NUMBERS,
  confidentialNumber,
  headCountOf,
  officialAt,
  petitionClocks,
  petitionDue,
  petitionNumber,
  requireActKnownOn,
  requiredText,
  requireRepresentatives,
  RuleViolation,
  searchWords,
  standingRefusal,
  TEXT_LENGTH,
  TITLE_LENGTH,
  type Actor,
  type Origin,
  type Place,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import { beside } from '../db/statements';
import type { Tx } from '../db/tx';
import type { Statement } from '../db/walled-query';
import type { Done } from '../graphql/act';
import { notifyOfStep } from '../notices/notice.service';
import { servingOfficial } from '../officials/serving.service';
import { PartyEntity } from '../parties/party.entity';
import { sealParties } from '../parties/party.service';
import { receptionOf } from '../receptions/reception-entry.service';
import type { Services } from '../services';
import { TenantEntity } from '../tenants/tenant.entity';
import { PetitionEventEntity } from './petition-event.entity';
import { PetitionEntity } from './petition.entity';
import type { RegisterPetitionInput } from './petition.inputs';
import { receiptToSign } from './petition-receipt.service';
import { tally } from './petition-tally.service';

/** Who writes a petition down: an account, or, at the portal, nobody of ours. */
export type Registrar = Pick<Actor, 'officialId' | 'home' | 'name'> & Readonly<{ accountId: string | null }>;

/** Where it is written down, and what its first event keeps of that. */
type Written = Readonly<{
  /** Where it follows from what it is made of; drawn otherwise. */
  id?: string;
  origin: Origin;
  data: Record<string, unknown>;
  came?: 'RECEIVED' | 'FORWARD_RECEIVED' | 'ASSIGNMENT_RECEIVED';
  /** 检举控告: numbered and counted apart. */
  confidential?: boolean;
  /** 教职工内部矛盾: whose staff it is; confidential too. */
  staffOffice?: string;
}>;
const AT_THE_OFFICE: Written = { origin: 'OFFICE', data: {} };

/**
 * Registers a petition (登记): number, sealed parties, first events, search words and counts, all or nothing. The
 * official asked first answers for it until another accepts it.
 *
 * @throws RuleViolation REQUIRED, INVALID (an official who left, too), NOT_FOUND (topic or official)
 */
export async function registerPetition(
  services: Pick<Services, 'vaults' | 'now'>,
  tx: Tx,
  actor: Registrar,
  input: RegisterPetitionInput,
  {
    id = uuid(),
    origin,
    data,
    came = 'RECEIVED',
    confidential = false,
    staffOffice,
  }: Written = AT_THE_OFFICE,
): Promise<Done> {
  const now = services.now();
  const receivedAt = input.receivedAt ?? now;
  // what another office sent came when it came, however long it waited to be signed for
  if (came === 'RECEIVED') checkReceipt(receivedAt, now);
  const vault = await services.vaults.of(tx);
  const parties = sealParties(vault, id, input.parties);
  const firstAskedId = input.firstAskedId ?? officialAt(actor, tx.place);
  if (firstAskedId === null) throw new RuleViolation('REQUIRED', { field: '首问责任人' });
  const year = beijingDate(now).slice(0, 4);
  const [{ number, office }, rules, firstAsked] = await Promise.all([
    confidential ? drawnNumber(tx, year, staffOffice === undefined ? '控' : '内') : nextNumber(tx, year),
    legalRulesOf(tx),
    // a matter is nobody's who has left
    servingOfficial(tx, firstAskedId),
  ]);
  const profile = rules.profileFor(beijingDate(receivedAt));
  const clocks = petitionClocks(profile, [{ kind: came, at: receivedAt }], rules.calendar);
  const headCount = headCountOf(input.headCount ?? null, input.parties.length);
  // whom another office took down as representatives stays so
  if (came === 'RECEIVED') requireRepresentatives(parties.rows.length, headCount, profile);
  const petition = {
    id,
    number,
    status: 'REGISTERED' as const,
    origin,
    channel: input.channel,
    title: requiredText(input.title, '标题', TITLE_LENGTH),
    content: requiredText(input.content, '内容', TEXT_LENGTH),
    topicId: input.topicId ?? null,
    placeUnitId: input.placeUnitId ?? null,
    actKnownOn: requireActKnownOn(input.actKnownOn ?? null, beijingDate(now)),
    category: confidential && staffOffice === undefined ? ('ACCUSATION' as const) : (input.category ?? null),
    confidential,
    staffOffice: staffOffice ?? null,
    petitionerMasked: parties.masked,
    headCount,
    anonymous: parties.rows.length === 0,
    profile: profile.id,
    receivedAt,
    registeredAt: now,
    firstAskedId,
    ownerId: firstAskedId,
    counted: true,
    ...petitionDue('REGISTERED', clocks),
  };
  const receipt = receiptToSign(office, petition, clocks);
  tx.insert(PetitionEntity, petition);
  tx.insert(PartyEntity, parties.rows);
  const event = { petitionId: id, actorId: actor.accountId, actorName: actor.name, ownerId: firstAskedId };
  tx.insert(PetitionEventEntity, [
    { ...event, id: uuid(), seq: 1, kind: came, at: receivedAt, recordedAt: now, data: {} },
    {
      ...event,
      id: uuid(),
      seq: 2,
      kind: 'REGISTERED',
      at: now,
      recordedAt: now,
      data: { ...data, receipt, receiptKey: office.receiptKey },
    },
  ]);
  const received = { official: firstAsked, name: actor.name, now };
  const reception = origin === 'OFFICE' ? receptionOf(tx, petition, input.reception ?? {}, received) : null;
  pushSearchWords(tx, petition, reception?.statement);
  tally(tx, null, petition, reception?.counted);
  // a petitioner at the portal is named to nobody
  const by = { officialId: officialAt(actor, tx.place), name: actor.accountId === null ? null : actor.name };
  await notifyOfStep(tx, 'register', { ...petition, responsibleId: null, leadId: null }, by, 2, now);
  return { id, audit: { number: petition.number }, extra: { queryCode: vault.queryCode(id, 1) } };
}

/** The query code that holds now. */
export async function currentCode(services: Services, tx: Tx, id: string): Promise<{ queryCode: string }> {
  const [vault, petition] = await Promise.all([services.vaults.of(tx), tx.get(PetitionEntity, id)]);
  return { queryCode: vault.queryCode(id, petition.codeIssue) };
}

type Numbered = Readonly<{ number: string; office: TenantEntity }>;

/**
 * The next number of this year in the tenant's format. The tenant is asked behind the counter's lock, in the same flight, so
 * that an office which was closed meanwhile registers nothing more.
 *
 * @throws RuleViolation TENANT_SUSPENDED, TENANT_CLOSED
 */
export async function nextNumber(tx: Tx, year: string): Promise<Numbered> {
  const [serial, office] = await Promise.all([
    nextSerial(tx, `petition:${year}`),
    tx.get(TenantEntity, tx.place.tenantId),
  ]);
  const refusal = standingRefusal(office);
  if (refusal !== null) throw new RuleViolation(...refusal);
  return { number: petitionNumber(office.numberFormat, year, serial), office };
}

/** What is confidential is in no series that others count. */
async function drawnNumber(tx: Tx, year: string, mark: '控' | '内'): Promise<Numbered> {
  const office = await tx.get(TenantEntity, tx.place.tenantId);
  return { number: confidentialNumber(year, randomInt(CONFIDENTIAL_NUMBERS), mark), office };
}

/** The next running number of a counter of this tenant; without gaps, since it rolls back with its transaction. */
export async function nextSerial(tx: Tx, name: string, step = 1): Promise<number> {
  const row = await tx.first<{ value: string }>(
    `insert into counters as c (county_id, tenant_id, name, value) values ($1, $2, $3, $4)
     on conflict (county_id, tenant_id, name) do update set value = c.value + excluded.value returning value`,
    [tx.place.countyId, tx.place.tenantId, name, step],
  );
  return Number(row?.value);
}

/** Files the words to find a petition by, replacing those of an earlier text; with another statement, where there is one. */
export function pushSearchWords(
  tx: Tx,
  { id, number, title, content }: Searchable,
  another?: Statement,
): void {
  const words = searchRows(tx.place, [{ id, words: searchWords(`${number} ${title} ${content}`) }]);
  tx.push(another ? beside(another, words) : words);
}

/** The statement that files words for some petitions. */
export function searchRows(
  { countyId, tenantId }: Place,
  rows: readonly { id: string; words: readonly string[] }[],
): Statement {
  const values: unknown[] = [countyId, tenantId];
  const tuples = rows.map(
    ({ id, words }) =>
      `($1, $2, $${values.push(id)}, array_to_tsvector($${values.push(arrayOf(words))}::text[]))`,
  );
  return {
    text: `insert into petition_search (county_id, tenant_id, petition_id, words) values ${tuples.join(', ')}
           on conflict (county_id, tenant_id, petition_id) do update set words = excluded.words`,
    values,
  };
}

/** Words are letters and digits, so the driver's escaping, the dearest part of the statement, is not needed. */
const arrayOf = (words: readonly string[]): string =>
  words.length === 0 ? '{}' : `{"${words.join('","')}"}`;

type Searchable = { id: string; number: string; title: string; content: string };
