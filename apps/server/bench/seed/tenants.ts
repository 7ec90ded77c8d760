import { v7 as uuid } from 'uuid';
import type { Place, Role } from '@huiyin/domain';
import { AccountEntity } from '../../src/accounts/account.entity';
import { foundCounty } from '../../src/counties/county.service';
import type { Database } from '../../src/db/database';
import { hashPassword } from '../../src/identity/passwords';
import { OfficialEntity } from '../../src/officials/official.entity';
import { foundTenant } from '../../src/tenants/tenant.service';
import { TopicEntity } from '../../src/topics/topic.entity';
import { UnitEntity } from '../../src/units/unit.entity';
import type { Vaults } from '../../src/vault/vaults';
import { Chance } from './chance';
import { personName } from './phrases';
import type { Cast } from './petition';

export const COUNTIES = 2;
export const TENANTS_A_COUNTY = 25;
/** How large the ground is, and whether petitions have all their rows or only what is counted. */
export type Extent = Readonly<{ counties: number; tenants: number; petitions: number; whole: boolean }>;

export const PASSWORD = 'correct horse battery';

/** A tenant's code; the first of a county is its office. */
export const tenantCode = (county: number, tenant: number): string => `bench-${county}-${tenant}`;

export type Stage = Readonly<{ db: Database; vaults: Vaults; ownerUrl: string }>;

/** Opens a county's tenants, each with units, officials and a clerk; the office also has a county supervisor. */
export async function openTenants(
  stage: Stage,
  county: number,
  tenants: number,
): Promise<{ place: Place; cast: Cast }[]> {
  const passwordHash = await hashPassword(PASSWORD);
  const office = await foundCounty(stage, stage.ownerUrl, {
    code: `bench-${county}`,
    name: `试验${county}县`,
    officeCode: tenantCode(county, 0),
    adminName: '王敏',
    adminAccount: 'admin',
    passwordHash,
    mustChangePassword: false,
  });
  const topics = await makeTopics(stage.db, office);
  const opened = [];
  for (let i = 0; i < tenants; i += 1) {
    const place = i === 0 ? office : { countyId: office.countyId, tenantId: uuid() };
    if (i > 0) await openTenant(stage, place, passwordHash, county, i);
    opened.push({ place, cast: await furnish(stage.db, place, passwordHash, topics, i === 0) });
  }
  return opened;
}

async function openTenant(
  { db, vaults }: Stage,
  place: Place,
  passwordHash: string,
  county: number,
  i: number,
): Promise<void> {
  await db.write(place, (tx) =>
    foundTenant(vaults, tx, {
      code: tenantCode(county, i),
      name: `试验${county}县第${i}${i % 4 === 0 ? '中学' : '镇'}`,
      kind: i % 4 === 0 ? 'SCHOOL' : 'TOWNSHIP',
      passwordHash,
      mustChangePassword: false,
      roles: ['TENANT_ADMIN'],
      admin: { adminName: '李红', adminAccount: 'admin' },
    }),
  );
}

async function makeTopics(db: Database, office: Place): Promise<string[]> {
  const names = [
    '农村农业',
    '城乡建设',
    '教育',
    '劳动和社会保障',
    '交通运输',
    '生态环境',
    '卫生健康',
    '国土资源',
  ];
  const topics = names.map((name) => ({ id: uuid(), path: name, name, level: 1 }));
  await db.write(office, async (tx) => tx.insert(TopicEntity, topics));
  return topics.map(({ id }) => id);
}

async function furnish(
  db: Database,
  place: Place,
  passwordHash: string,
  topics: string[],
  isOffice: boolean,
): Promise<Cast> {
  const chance = new Chance(place.countyId);
  const units = ['党政办', '农业农村办', '综合执法队', '社会事务办'].map((name) => ({
    id: uuid(),
    name,
    kind: 'DEPARTMENT' as const,
  }));
  const officials = Array.from({ length: 8 }, (_, i) => ({
    id: uuid(),
    name: personName(chance),
    post: '干事',
    unitId: units[i % units.length]!.id,
  }));
  const account = (name: string, role: Role, officialId: string) => ({
    id: uuid(),
    name,
    officialId,
    roles: [role],
    passwordHash,
    mustChangePassword: false,
  });
  const clerk = account('clerk', 'CLERK', officials[0]!.id);
  await db.write(place, async (tx) => {
    tx.insert(UnitEntity, units);
    tx.insert(OfficialEntity, officials);
    tx.insert(AccountEntity, clerk);
    if (isOffice) tx.insert(AccountEntity, account('supervisor', 'COUNTY_SUPERVISOR', officials[1]!.id));
  });
  return {
    clerk: { accountId: clerk.id, officialId: clerk.officialId },
    officials: officials.map(({ id }) => id),
    units: units.map(({ id }) => id),
    topics,
  };
}
