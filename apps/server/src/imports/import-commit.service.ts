import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  looksMasked,
  petitionClocks,
  petitionDue,
  petitionFacets,
  profileFor,
  readRow,
  rowFingerprint,
  searchWords,
  topicPath,
  type ImportedRow,
  type Place,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Context, SignedIn } from '../graphql/context';
import { PartyEntity } from '../parties/party.entity';
import { ANONYMOUS, sealParties } from '../parties/party.service';
import { PetitionEventEntity } from '../petitions/petition-event.entity';
import { PetitionEntity } from '../petitions/petition.entity';
import { nextSerial, searchRows } from '../petitions/petition.service';
import { addToTallies, type FacetChange } from '../petitions/petition.tally';
import type { TenantVault } from '../vault/tenant-vault';
import { ImportBatchEntity } from './import-batch.entity';
import { report } from './import-batch.service';
import { rowOptions } from './import-check.service';
import { stagedRows } from './import-rows.service';

type Desk = Readonly<{
  context: Context;
  actor: SignedIn;
  place: Place;
  batch: ImportBatchEntity;
  vault: TenantVault;
  topics: ReadonlyMap<string, string>;
  now: Date;
}>;

/**
 * Takes the whole file in, or nothing. All rows go into one transaction under provisional numbers; only its last moment
 * takes the real ones, the counts and the log, so that the counter next door goes on registering meanwhile.
 */
export async function commitRows(
  context: Context,
  actor: SignedIn,
  place: Place,
  batch: ImportBatchEntity,
): Promise<void> {
  const { db, services } = context;
  const vault = await services.vaults.of(place);
  const now = services.now();
  await db.write(place, async (tx) => {
    tx.push({ text: `set local idle_in_transaction_session_timeout = '60s'`, values: [] });
    tx.push({ text: `set local statement_timeout = '120s'`, values: [] });
    const desk: Desk = { context, actor, place, batch, vault, topics: await topicsOf(tx), now };
    const changes: FacetChange[] = [];
    let ordinal = 0;
    for await (const rows of stagedRows(tx, place, vault, batch, batch.headerRow ?? 0)) {
      const wanted = rows.filter(({ duplicate }) => !(batch.leaveOutDuplicates && duplicate));
      const records = wanted.map((row) => {
        const result = readRow(row, batch.columns, rowOptions(batch, now));
        if ('problems' in result) throw new Error(`row ${row.row} was sound when it was checked`);
        return recordOf(desk, result.value, (ordinal += 1));
      });
      insertRecords(tx, records);
      for (const { petition } of records)
        changes.push(...petitionFacets(petition).map((facet) => [facet, 1] as const));
      await report(db, place, batch.id, { doneRows: ordinal });
    }
    await giveNumbers(tx, batch.id, beijingDate(now).slice(0, 4), ordinal);
    addToTallies(tx, changes);
    tx.update(ImportBatchEntity, batch.id, {
      status: 'COMMITTED',
      committedAt: now,
      doneRows: ordinal,
      touchedAt: now,
    });
    tx.audit({
      actor,
      action: 'recordHistory',
      subjectKind: 'ImportBatch',
      subjectId: batch.id,
      outcome: 'DONE',
      detail: { fileName: batch.fileName, petitions: ordinal },
    });
  });
  await db.write(place, (tx) =>
    tx.query('delete from import_rows where county_id = $1 and tenant_id = $2 and batch_id = $3', [
      place.countyId,
      place.tenantId,
      batch.id,
    ]),
  );
}

type Entry = ReturnType<typeof recordOf>;

/**
 * One row as a petition. An answered one enters by a step of its own (recordHistory): answered then, outcome not
 * recorded. It, and an unanswered one from before the day the importer chose, stays out of overdue and punctuality.
 */
function recordOf({ actor, batch, vault, topics, now }: Desk, row: ImportedRow, ordinal: number) {
  const id = uuid();
  const receivedAt = new Date(row.receivedAt);
  const repliedAt = row.repliedAt === null ? null : new Date(row.repliedAt);
  const profile = profileFor(beijingDate(receivedAt)).id;
  const counted =
    repliedAt === null && (batch.countedFrom === null || beijingDate(receivedAt) >= batch.countedFrom);
  const ownerId = batch.firstAskedId as string;
  const parties = partiesOf(vault, id, row);
  const due = counted
    ? petitionDue('REGISTERED', petitionClocks(profile, [{ kind: 'RECEIVED', at: receivedAt }]))
    : { dueOn: null, dueKind: null, dueProvisional: false };
  const petition = {
    id,
    number: `${batch.id}:${ordinal}`,
    status: repliedAt === null ? ('REGISTERED' as const) : ('ANSWERED' as const),
    origin: 'IMPORT' as const,
    originalNumber: row.originalNumber,
    channel: batch.channel,
    title: row.title,
    content: row.content,
    topicId: topics.get(topicPath(row.topicPath)) ?? topics.get(row.topicPath[0] ?? '') ?? null,
    petitionerMasked: parties.masked,
    anonymous: parties.rows.length === 0,
    profile,
    receivedAt,
    registeredAt: now,
    firstAskedId: ownerId,
    ownerId,
    counted,
    ...due,
    answeredAt: repliedAt,
    outcome: repliedAt === null ? null : ('NOT_RECORDED' as const),
    replyText: row.replyText,
    importBatchId: batch.id,
    fingerprint: String(rowFingerprint(row)),
  };
  const event = { petitionId: id, actorId: actor.accountId, actorName: actor.name, ownerId };
  const events = [
    { ...event, id: uuid(), seq: 1, kind: 'RECEIVED' as const, at: receivedAt, recordedAt: now },
    {
      ...event,
      id: uuid(),
      seq: 2,
      kind: repliedAt === null ? ('REGISTERED' as const) : ('HISTORY_RECORDED' as const),
      at: now,
      recordedAt: now,
    },
    ...(repliedAt === null
      ? []
      : [{ ...event, id: uuid(), seq: 3, kind: 'ANSWERED' as const, at: repliedAt, recordedAt: now }]),
  ];
  const words = searchWords(`${row.originalNumber ?? ''} ${row.title} ${row.content}`);
  return { petition, parties: parties.rows, events, words };
}

/** A masked name, as our own ledger shows it, is all that is known: it is shown again, and nothing is sealed. */
function partiesOf(vault: TenantVault, id: string, { petitionerName, phone, address }: ImportedRow) {
  if (petitionerName === null || petitionerName === ANONYMOUS) return sealParties(vault, id, []);
  if (looksMasked(petitionerName)) return { rows: [], masked: petitionerName };
  const clear = (text: string | null): string | null => (text !== null && looksMasked(text) ? null : text);
  return sealParties(vault, id, [{ name: petitionerName, phone: clear(phone), address: clear(address) }]);
}

function insertRecords(tx: Tx, records: readonly Entry[]): void {
  tx.insert(
    PetitionEntity,
    records.map(({ petition }) => petition),
  );
  tx.insert(
    PartyEntity,
    records.flatMap(({ parties }) => parties),
  );
  tx.insert(
    PetitionEventEntity,
    records.flatMap(({ events }) => events),
  );
  tx.push(
    searchRows(
      tx.place,
      records.map(({ petition, words }) => ({ id: petition.id, words })),
    ),
  );
}

/** Real numbers, in the order of the file, all at once. */
async function giveNumbers(tx: Tx, batchId: string, year: string, count: number): Promise<void> {
  if (count === 0) return;
  const last = await nextSerial(tx, `petition:${year}`, count);
  await tx.query(
    `update petitions set number = $4 || '-' || lpad((split_part(number, ':', 2)::bigint + $5)::text, greatest(5, length((split_part(number, ':', 2)::bigint + $5)::text)), '0')
      where county_id = $1 and tenant_id = $2 and import_batch_id = $3`,
    [tx.place.countyId, tx.place.tenantId, batchId, year, last - count],
  );
}

async function topicsOf(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ path: string; id: string }>(
    'select path, id from topics where county_id = $1 and retired_at is null',
    [tx.place.countyId],
  );
  return new Map(rows.map(({ path, id }) => [path, id]));
}
