import { setImmediate } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  petitionClocks,
  petitionDue,
  rowFingerprint,
  searchWords,
  type ImportedRow,
} from '@huiyin/domain';
import type { LegalRules } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { SignedIn } from '../graphql/context';
import { PartyEntity } from '../parties/party.entity';
import { PetitionEventEntity } from '../petitions/petition-event.entity';
import { PetitionEntity } from '../petitions/petition.entity';
import { searchRows } from '../petitions/petition.service';
import type { TenantVault } from '../vault/tenant-vault';
import type { ImportBatchRow } from './import-batch.entity';
import { partiesOf } from './import-parties.service';
import { topicFor, type Topics } from './import-topics.service';

/** What every row of a batch has in common. */
export type Desk = Readonly<{
  actor: SignedIn;
  batch: ImportBatchRow;
  vault: TenantVault;
  topics: Topics;
  rules: LegalRules;
  now: Date;
}>;

export type Entry = ReturnType<typeof entryOf>;
type Numbered = Entry & { readonly petition: { readonly number: string } };

/** Petitions a statement inserts. */
const STATEMENT = 100;

const UNDATED = { dueOn: null, dueKind: null, dueProvisional: false };

/**
 * One row as a petition that has no number yet. An answered one enters by a step of its own (recordHistory): answered then, outcome not
 * recorded. It, and an unanswered one from before the day the importer chose, stays out of overdue and punctuality.
 */
export function entryOf({ actor, batch, vault, topics, rules, now }: Desk, row: ImportedRow) {
  const id = uuid();
  const receivedAt = new Date(row.receivedAt);
  const answeredAt = row.repliedAt === null ? null : new Date(row.repliedAt);
  const profile = rules.profileFor(beijingDate(receivedAt));
  const counted =
    answeredAt === null && (batch.countedFrom === null || beijingDate(receivedAt) >= batch.countedFrom);
  const ownerId = batch.firstAskedId as string;
  const parties = partiesOf(vault, id, row);
  const petition = {
    id,
    status: answeredAt === null ? ('REGISTERED' as const) : ('ANSWERED' as const),
    origin: 'IMPORT' as const,
    originalNumber: row.originalNumber,
    channel: batch.channel,
    title: row.title,
    content: row.content,
    topicId: topicFor(topics, row.topicPath).id,
    petitionerMasked: parties.masked,
    anonymous: parties.anonymous,
    profile: profile.id,
    receivedAt,
    registeredAt: now,
    firstAskedId: ownerId,
    ownerId,
    counted,
    ...(counted
      ? petitionDue(
          'REGISTERED',
          petitionClocks(profile, [{ kind: 'RECEIVED', at: receivedAt }], rules.calendar),
        )
      : UNDATED),
    answeredAt,
    outcome: answeredAt === null ? null : ('NOT_RECORDED' as const),
    replyText: row.replyText,
    importBatchId: batch.id,
    fingerprint: String(rowFingerprint(row)),
  };
  const event = (
    seq: number,
    kind: 'RECEIVED' | 'REGISTERED' | 'HISTORY_RECORDED' | 'ANSWERED',
    at: Date,
  ) => ({
    id: uuid(),
    petitionId: id,
    seq,
    kind,
    at,
    recordedAt: now,
    actorId: actor.accountId,
    actorName: actor.name,
    ownerId,
  });
  const events = [
    event(1, 'RECEIVED', receivedAt),
    event(2, answeredAt === null ? 'REGISTERED' : 'HISTORY_RECORDED', now),
    ...(answeredAt === null ? [] : [event(3, 'ANSWERED', answeredAt)]),
  ];
  const words = searchWords(`${row.originalNumber ?? ''} ${row.title} ${row.content}`);
  return { petition, parties: parties.rows, events, words };
}

/**
 * Inserts petitions under these numbers, in statements short enough that preparing them holds nobody up, and of few
 * shapes, as the connection keeps each.
 */
export async function insertEntries(
  tx: Tx,
  entries: readonly Entry[],
  numbers: readonly string[],
): Promise<void> {
  const numbered = entries.map((entry, i) => ({
    ...entry,
    petition: { ...entry.petition, number: numbers[i] as string },
  }));
  for (let first = 0; first < numbered.length; first += STATEMENT) {
    insert(tx, numbered.slice(first, first + STATEMENT));
    await setImmediate();
  }
}

function insert(tx: Tx, entries: readonly Numbered[]): void {
  tx.insert(
    PetitionEntity,
    entries.map(({ petition }) => petition),
  );
  tx.insert(
    PartyEntity,
    entries.flatMap(({ parties }) => parties),
  );
  tx.insert(
    PetitionEventEntity,
    entries.flatMap(({ events }) => events),
  );
  tx.push(
    searchRows(
      tx.place,
      entries.map(({ petition, words }) => ({ id: petition.id, words })),
    ),
  );
}
