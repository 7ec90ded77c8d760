import { v7 as uuid } from 'uuid';
import { AccountEntity } from '../accounts/account.entity';
import type { Tx } from '../db/tx';
import type { SignedIn } from '../graphql/context';
import { createOfficial, updateOfficial } from '../officials/official.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { foundTenant } from '../tenants/tenant.service';
import { importDivisions } from '../divisions/division.service';
import { requireDivision } from '../tenants/tenant-division.service';
import { importTopics } from '../topics/topic.service';
import { createUnit } from '../units/unit.service';
import type { Vaults } from '../vault/vaults';
import type { DemoTenant } from './cast';
import { DEMO_DIVISIONS, divisionOf } from './divisions';
import { foundLeadership } from './leadership';
import { DEMO_TOPICS } from './matters';
import { appointOfficers } from './officers';
import { openDemoPortal } from './portal';
import { record } from './record';
import { demoReports } from './reports';
import { actorOf } from './staff';

/** Opens a tenant with its units, officials, accounts and leadership group; the county's office with the topics too. */
export async function foundDemoTenant(
  tx: Tx,
  vaults: Vaults,
  tenant: DemoTenant,
  passwordHash: string,
  now: Date,
): Promise<void> {
  const admin = await openWithAdmin(tx, vaults, tenant, passwordHash);
  const units = await createUnits(tx, tenant, admin);
  const people = new Map<string, string>();
  let receiverId = admin.officialId as string;
  for (const [i, { name, post, unit, account }] of tenant.officials.entries()) {
    const details = { unitId: units.get(unit) ?? null, phone: phoneOf(tenant, i) };
    if (i === 0) {
      await updateOfficial(tx, { id: admin.officialId as string, ...details });
      people.set(name, admin.officialId as string);
      continue;
    }
    const official = await createOfficial(tx, { name, post, ...details });
    record(tx, admin, 'createOfficial', 'Official', official);
    people.set(name, official.id);
    if (account === undefined) continue;
    if (account.roles.includes('CLERK')) receiverId = official.id;
    const id = uuid();
    tx.insert(AccountEntity, {
      id,
      name: account.name,
      roles: [...account.roles],
      officialId: official.id,
      passwordHash,
      mustChangePassword: false,
    });
    record(tx, admin, 'createAccount', 'Account', {
      id,
      audit: { name: account.name, roles: account.roles },
    });
  }
  await foundLeadership(tx, tenant, admin, units, people, now);
  await appointOfficers(tx, tenant, admin, units, people);
  await demoReports(tx, tenant, admin, units, now);
  await openDemoPortal(tx, admin, tenant, phoneOf(tenant, 0), receiverId);
  if (tenant.kind === 'COUNTY_OFFICE') {
    record(tx, admin, 'importTopics', 'Tenant', await importTopics(tx, DEMO_TOPICS));
    const { rows, countyCode } = DEMO_DIVISIONS;
    record(tx, admin, 'importDivisions', 'Tenant', await importDivisions(tx, rows, countyCode));
  }
}

async function openWithAdmin(
  tx: Tx,
  vaults: Vaults,
  { code, name, kind, officials }: DemoTenant,
  passwordHash: string,
): Promise<SignedIn> {
  const [first] = officials;
  if (first?.account === undefined) throw new Error(`${name} begins with no administrator`);
  const { roles } = first.account;
  const township = divisionOf(name);
  const { officialId, accountId } = await foundTenant(vaults, tx, {
    code,
    name,
    kind,
    divisionCode: township === null ? null : await requireDivision(tx, township),
    passwordHash,
    mustChangePassword: false,
    roles: [...roles],
    admin: { adminName: first.name, adminPost: first.post, adminAccount: first.account.name },
  });
  // no two offices number their papers alike: the county's office and its first school begin with the same name
  const paperMark = `${name.slice(0, 2)}${kind === 'SCHOOL' ? '校' : '信'}`;
  tx.update(TenantEntity, tx.place.tenantId, { paperMark });
  const row = { id: accountId, name: first.account.name, roles: [...roles], official_id: officialId };
  const admin = actorOf(tx.place, { ...row, official: first.name });
  record(tx, admin, 'openTenant', 'Tenant', { id: tx.place.tenantId, audit: { code, name, kind } });
  return admin;
}

async function createUnits(tx: Tx, tenant: DemoTenant, admin: SignedIn): Promise<Map<string, string>> {
  const { placeKind } = tenant;
  const places =
    placeKind === null
      ? []
      : tenant.places.map((name) => ({
          name,
          divisionCode: divisionOf(tenant.name, name),
          kind: name.endsWith('社区') ? ('COMMUNITY' as const) : placeKind,
        }));
  const ids = new Map<string, string>();
  const departments = tenant.departments.map(({ name, kind }) => ({ name, kind, divisionCode: null }));
  for (const { name, ...rest } of [...departments, ...places]) {
    const unit = await createUnit(tx, { name, ...rest });
    record(tx, admin, 'createUnit', 'Unit', unit);
    ids.set(name, unit.id);
  }
  return ids;
}

/** An area code that does not exist. */
const phoneOf = ({ code }: DemoTenant, i: number): string =>
  `0600-555${String((code.length * 100 + i * 7) % 10_000).padStart(4, '0')}`;
