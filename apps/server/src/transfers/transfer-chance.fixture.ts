import { expect } from '@jest/globals';
import type { PetitionStatus, Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { TestPerson, TestTenant, World } from '../testing/world';

/** Orders of events that are tried; each is another one, and the same at every run. */
export const SEEDS = [1, 2, 3, 4, 5, 6];

export type Office = Readonly<{ tenant: TestTenant; people: readonly TestPerson[] }>;

export const staffed = async (tenant: TestTenant): Promise<Office> => ({
  tenant,
  people: await Promise.all([1, 2, 3].map((i) => tenant.as('CLERK', `${tenant.code} ${i}`))),
});

export type Chance = (n: number) => number;

/** Park and Miller's generator: whole numbers below `n`. */
export const chanceOf = (seed: number): Chance => {
  let state = seed;
  return (n) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
};

export class Killed extends Error {}

/** A database whose process is killed before its nth turn, or, when that is a write, after it was committed. */
export function dying(db: Database, turn: number, afterwards: boolean): Database {
  let turns = 0;
  const around = (name: 'inside' | 'write') => async (place: Place, work: never) => {
    turns += 1;
    if (turns === turn && !afterwards) throw new Killed();
    const answer = await db[name](place, work);
    if (turns === turn) throw new Killed();
    return answer;
  };
  return Object.create(db, {
    inside: { value: around('inside') },
    write: { value: around('write') },
  }) as Database;
}

type Row = Readonly<{ status: PetitionStatus; ownerId: string | null }>;
export const WHERE = 'where county_id = $1 and tenant_id = $2';

/** What the offices' rows say together, whatever was killed between. */
export function watching({ db }: World, offices: readonly Office[]) {
  const rows = <T>({ tenant }: Office, sql: string, ...values: unknown[]): Promise<T[]> =>
    db.inside(tenant, (tx) => tx.rows<T>(sql, [tenant.countyId, tenant.tenantId, ...values]));
  /** Who answers for the matter now, found from the petitioner's receipt alone; throws when it is nobody, or two. */
  async function whoAnswers(
    office: Office,
    petitionId: string,
  ): Promise<Row & { office: Office; id: string }> {
    const [petition] = await rows<Row>(
      office,
      `select status, owner_id as "ownerId" from petitions ${WHERE} and id = $3`,
      petitionId,
    );
    if (!petition?.ownerId) throw new Error('an orphan');
    const answering = { ...petition, office, id: petitionId };
    if (petition.status !== 'TRANSFERRED') return answering;
    const sent = await rows<{ id: string; other: string }>(
      office,
      `select id, other_tenant_id as other from transfers ${WHERE} and petition_id = $3 and side = 'SENT'
         and status in ('OFFERED', 'SIGNED', 'OBJECTED')`,
      petitionId,
    );
    expect(sent).toHaveLength(1);
    const other = offices.find(({ tenant }) => tenant.tenantId === sent[0]?.other) as Office;
    const theirs = await rows<{ petitionId: string | null }>(
      other,
      `select petition_id as "petitionId" from transfers ${WHERE} and id = $3 and status <> 'RETURNED'`,
      sent[0]?.id,
    );
    expect(theirs.length).toBeLessThanOrEqual(1);
    const next = theirs[0]?.petitionId;
    return next ? whoAnswers(other, next) : answering;
  }

  /** Nobody's file contradicts the other's, and nothing was entered twice. */
  async function filesAgree(transferIds: readonly string[]): Promise<void> {
    for (const id of transferIds) {
      const files = await Promise.all(
        offices.map((office) =>
          rows<object>(
            office,
            `select seq, kind, by_office, by_name, text from transfer_hops ${WHERE} and transfer_id = $3 order by seq`,
            id,
          ),
        ),
      );
      const [longer = [], shorter = []] = files
        .filter((file) => file.length > 0)
        .sort((a, b) => b.length - a.length);
      expect(longer.slice(0, shorter.length)).toEqual(shorter);
    }
    for (const office of offices) {
      const doubled = await rows(
        office,
        `select data ->> 'transferId' from petition_events ${WHERE} and kind = 'REGISTERED' and data ? 'transferId' group by 1 having count(*) > 1`,
      );
      expect(doubled).toEqual([]);
    }
  }
  return { rows, whoAnswers, filesAgree };
}
