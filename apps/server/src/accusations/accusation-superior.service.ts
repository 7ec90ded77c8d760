import { permissions, RuleViolation, type Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import type { AccusedInput } from './accusation.inputs';
import { bearing, namedOf, requireAccused, type Named } from './accusation.service';

/** Where what accuses an office or its people goes: to the county's own (信访工作条例第三十条). @throws RuleViolation NOT_FOUND */
export const superiorOf = (db: Database, place: Place): Promise<Place> => db.inside(place, superiorIn);

/** The same, asked within an act. @throws RuleViolation NOT_FOUND */
export async function superiorIn(tx: Tx): Promise<Place> {
  const row = await tx.first<{ id: string }>(
    `select tenant_id as id from app.county_offices() where kind = 'COUNTY_OFFICE'`,
  );
  if (row === null) throw new RuleViolation('NOT_FOUND');
  return { countyId: tx.place.countyId, tenantId: row.id };
}

/**
 * What writes in two offices does so one at a time in a county: they hold each other's matters and counts, one from below and one from above.
 * Before anything else of the act; what another has sealed meanwhile is not there any more after it.
 */
export async function inTurn(tx: Tx): Promise<void> {
  await tx.elsewhere(await superiorIn(tx), (there) =>
    there.first('select from tenants where county_id = $1 and tenant_id = $2 and id = $2 for no key update', [
      there.place.countyId,
      there.place.tenantId,
    ]),
  );
}

/** The accused as another office calls them. */
export type Called = Pick<Named, 'kind' | 'name' | 'officeName'>;

/**
 * Refuses what accuses somebody from whom the superior could not keep it either, before it leaves this office.
 *
 * @throws RuleViolation ACCUSATION_ELSEWHERE, REQUIRED, INVALID, NOT_FOUND
 */
export async function requireKeeping(
  db: Database,
  place: Place,
  accused: readonly AccusedInput[],
): Promise<void> {
  const called = await db.inside(place, (tx) => namedOf(tx, accused));
  await db.inside(await superiorOf(db, place), async (tx) => {
    const named = await requireAccused(tx, await calledHere(tx, called), []);
    await receiverOf(tx, named);
  });
}

/** Whoever receives it there: who receives web petitions, or else the first who disposes of matters. @throws RuleViolation ACCUSATION_ELSEWHERE */
export async function receiverOf(tx: Tx, named: readonly Named[]): Promise<string> {
  const found = await tx.first<{ id: string }>(
    `select a.official_id as id from accounts a
       join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = a.official_id and o.retired_at is null
      where a.county_id = $1 and a.tenant_id = $2 and a.disabled_at is null and a.roles && $3::text[] and a.official_id <> all ($4::uuid[])
      order by exists (select from public_contacts c where c.county_id = $1 and c.tenant_id = $2 and c.receiver_id = o.id) desc,
               'CLERK' = any (a.roles) desc, a.created_at, a.id limit 1`,
    [
      tx.place.countyId,
      tx.place.tenantId,
      permissions['petition.dispose'],
      named.flatMap(({ touched }) => touched),
    ],
  );
  if (found === null) throw new RuleViolation('ACCUSATION_ELSEWHERE');
  return found.id;
}

/** The accused as this office knows them: of its own, everybody of the name, since another cannot tell them apart. */
export async function calledHere(tx: Tx, called: readonly Called[]): Promise<AccusedInput[]> {
  const office = await tx.first<{ name: string }>(
    'select name from tenants where county_id = $1 and tenant_id = $2 and id = $2',
    [tx.place.countyId, tx.place.tenantId],
  );
  const inputs: AccusedInput[] = [];
  for (const { kind, name, officeName } of called) {
    // an id is its own office's
    const one = { kind, name, officeName };
    inputs.push(...(officeName === office?.name ? await calledSo(tx, one) : [one]));
  }
  return inputs;
}

async function calledSo(tx: Tx, accused: Called): Promise<AccusedInput[]> {
  const { kind, name } = accused;
  const found = await bearing(tx, kind === 'OFFICIAL' ? 'officials' : 'units', name);
  // nobody of that name: taken as the office itself, which is not its own superior
  if (found.length === 0) return [accused];
  return found.map((id) => (kind === 'OFFICIAL' ? { kind, officialId: id } : { kind, unitId: id }));
}
