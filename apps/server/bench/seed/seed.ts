import pino from 'pino';
import { beijingDate, petitionFacets, type Place } from '@huiyin/domain';
import { Database } from '../../src/db/database';
import { addToTallies, type FacetChange } from '../../src/db/tallies';
import { entities } from '../../src/rooms';
import { Vaults } from '../../src/vault/vaults';
import { Chance } from './chance';
import { petitionRows, type Cast } from './petition';
import { insertRows, vector } from './rows';
import { openTenants, type Extent, type Stage } from './tenants';

const BATCH = 400;
const SPAN_MS = 3 * 365 * 86_400_000;
/** Tenants that are filled at once: while PostgreSQL stores one's rows, node makes the next one's. */
const AT_ONCE = 3;

/** Fills an empty, migrated database, evenly over all tenants and the last three years. */
export async function seed(
  ownerUrl: string,
  masterKey: Buffer,
  { counties, tenants, petitions, whole }: Extent,
  onProgress: (done: number) => void,
): Promise<void> {
  const db = await Database.open({
    databaseUrl: ownerUrl,
    masterKey,
    entities,
    logger: pino({ level: 'warn' }),
  });
  try {
    const stage = { db, vaults: new Vaults(db, masterKey), ownerUrl };
    const opened = [];
    for (let county = 1; county <= counties; county += 1)
      opened.push(...(await openTenants(stage, county, tenants)));
    const each = petitions / (counties * tenants);
    let done = 0;
    const waiting = opened.entries();
    const worker = async (): Promise<void> => {
      for (const [i, { place, cast }] of waiting) {
        await fill(stage, place, cast, { each, whole }, new Chance(i), (n) => onProgress((done += n)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    await db.close();
  }
}

async function fill(
  { db, vaults }: Stage,
  place: Place,
  cast: Cast,
  { each: total, whole }: Readonly<{ each: number; whole: boolean }>,
  chance: Chance,
  onStored: (rows: number) => void,
): Promise<void> {
  const now = new Date();
  const vault = await vaults.at(place);
  const serials = new Map<string, number>();
  for (let from = 0; from < total; from += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, total - from) }, (_, i) => {
      const receivedAt = new Date(now.getTime() - SPAN_MS * (1 - (from + i + chance.next()) / total));
      const year = beijingDate(receivedAt).slice(0, 4);
      serials.set(year, (serials.get(year) ?? 0) + 1);
      return petitionRows(receivedAt, serials.get(year)!, cast, vault, now, chance);
    });
    await db.write(place, async (tx) => {
      insertRows(
        tx,
        'petitions',
        made.map(({ petition }) => petition),
      );
      if (whole) {
        insertRows(
          tx,
          'parties',
          made.flatMap(({ parties }) => parties),
        );
        insertRows(
          tx,
          'petition_events',
          made.flatMap(({ events }) => events),
        );
        insertRows(
          tx,
          'petition_search',
          made.map(({ petition, words }) => ({ petitionId: petition.id, words: vector(words) })),
        );
      }
      addToTallies(
        tx,
        made.flatMap(({ petition }) => petitionFacets(petition).map((facet): FacetChange => [facet, 1])),
      );
    });
    onStored(made.length);
  }
  await db.write(place, async (tx) =>
    insertRows(
      tx,
      'counters',
      [...serials].map(([year, value]) => ({ name: `petition:${year}`, value })),
    ),
  );
}
