import type { Place, Role } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { SignedIn } from '../graphql/context';

/** The people and units of a tenant by their names, as its rows hold them. */
export type Staff = Readonly<{
  unit(name: string): string;
  official(name: string): string;
  /** Whoever signs in under this name. */
  account(name: string): SignedIn;
  /** Who records what an official does: the official, or the clerk for those who have no account. */
  recorderFor(official: string): SignedIn;
}>;

type AccountRow = { id: string; name: string; roles: Role[]; official_id: string; official: string };

export async function readStaff(tx: Tx): Promise<Staff> {
  const here = [tx.place.countyId, tx.place.tenantId];
  const [units, officials, accounts] = await Promise.all([
    tx.rows<Named>('select id, name from units where county_id = $1 and tenant_id = $2', here),
    tx.rows<Named>('select id, name from officials where county_id = $1 and tenant_id = $2', here),
    tx.rows<AccountRow>(
      `select a.id, a.name, a.roles, o.id as official_id, o.name as official from accounts a
         join officials o on o.county_id = a.county_id and o.tenant_id = a.tenant_id and o.id = a.official_id
        where a.county_id = $1 and a.tenant_id = $2`,
      here,
    ),
  ]);
  const byName = new Map(accounts.map((row) => [row.name, actorOf(tx.place, row)]));
  const byOfficial = new Map(accounts.map((row) => [row.official, actorOf(tx.place, row)]));
  const account = (name: string): SignedIn => found(byName.get(name), name);
  return {
    unit: idsOf(units),
    official: idsOf(officials),
    account,
    recorderFor: (official) => byOfficial.get(official) ?? account('clerk'),
  };
}

type Named = { id: string; name: string };

function idsOf(rows: readonly Named[]): (name: string) => string {
  const ids = new Map(rows.map(({ name, id }) => [name, id]));
  return (name) => found(ids.get(name), name);
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the demo county has no ${name}`);
  return value;
}

/** Somebody at work in their own tenant, without a session. */
export function actorOf(home: Place, row: AccountRow): SignedIn {
  return {
    accountId: row.id,
    officialId: row.official_id,
    name: row.official,
    accountName: row.name,
    roles: row.roles,
    home,
    enteredTenantId: row.roles.includes('COUNTY_ADMIN') ? home.tenantId : null,
    sessionId: '',
    mustChangePassword: false,
    standing: { status: 'ACTIVE', successorName: null, successorCode: null },
  };
}
