import { v7 as uuid } from 'uuid';
import type { Place, TenantKind } from '@huiyin/domain';
import { insertCounty } from '../counties/county.service';
import type { Database } from '../db/database';
import { tellDay } from '../jobs/notices.daily';
import { hashPassword } from '../identity/passwords';
import type { Services } from '../services';
import type { DemoTenant } from './cast';
import { DEMO_COUNTY, DEMO_PASSWORD, DEMO_TENANTS } from './county';
import { foundDemoTenant } from './founding';
import { demoPetitions } from './petitions';
import { demoTransfers } from './transfers';

export type DemoGround = Readonly<{ db: Database; services: Services; ownerUrl: string }>;

/** Ids of counties count from one, so a database without it has none. */
const FIRST_COUNTY = 1;

/**
 * Makes the demo county in a database that holds no county. A tenant's people and then its petitions are one
 * transaction each, and what is there already is left alone: cut short, the next start makes what is missing.
 *
 * @returns whether this database holds the demo county
 */
export async function demoCounty(
  { db, services, ownerUrl }: DemoGround,
  say: (line: string) => void,
): Promise<boolean> {
  const found = await firstCounty(db);
  if (found !== null && found !== DEMO_COUNTY.code) return false;
  const countyId =
    found === null
      ? await insertCounty(ownerUrl, { ...DEMO_COUNTY, officeCode: DEMO_TENANTS[0]?.code ?? '' })
      : FIRST_COUNTY;
  const places = new Map<DemoTenant, Place>();
  const waiting: { tenant: DemoTenant; place: Place }[] = [];
  for (const tenant of DEMO_TENANTS) {
    const place = (await placeOf(db, tenant)) ?? (await open(db, services, countyId, tenant));
    places.set(tenant, place);
    if (!(await hasPetitions(db, place))) waiting.push({ tenant, place });
  }
  const progress = countingTo(petitionsOf(waiting.map(({ tenant }) => tenant)), say);
  for (const { tenant, place } of waiting) {
    await db.write(place, (tx) => demoPetitions(tx, services, tenant, progress));
    await tellDay(db, place, services.now());
  }
  const ofKind = (kind: TenantKind): Place[] =>
    [...places].filter(([tenant]) => tenant.kind === kind).map(([, place]) => place);
  const [[office], [school]] = [ofKind('COUNTY_OFFICE'), ofKind('SCHOOL')];
  if (office && school) await demoTransfers({ db, services }, office, ofKind('TOWNSHIP'), school);
  return true;
}

const petitionsOf = (tenants: readonly DemoTenant[]): number =>
  tenants.reduce((sum, { petitions }) => sum + petitions, 0);

async function firstCounty(db: Database): Promise<string | null> {
  const rows = await db.read(
    { countyId: FIRST_COUNTY, tenantId: null },
    { text: 'select code from counties where id = $1', values: [FIRST_COUNTY] },
  );
  return rows[0]?.[0] ?? null;
}

async function placeOf(db: Database, { code }: DemoTenant): Promise<Place | null> {
  const [row] = await db.door<{ county_id: number; tenant_id: string }>(
    'select county_id, tenant_id from app.door_tenant($1)',
    [code],
  );
  return row ? { countyId: row.county_id, tenantId: row.tenant_id } : null;
}

async function open(
  db: Database,
  { vaults, now }: Services,
  countyId: number,
  tenant: DemoTenant,
): Promise<Place> {
  const place = { countyId, tenantId: uuid() };
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await db.write(place, (tx) => foundDemoTenant(tx, vaults, tenant, passwordHash, now()));
  return place;
}

async function hasPetitions(db: Database, { countyId, tenantId }: Place): Promise<boolean> {
  const text = 'select 1 from petitions where county_id = $1 and tenant_id = $2 limit 1';
  return (await db.read({ countyId, tenantId }, { text, values: [countyId, tenantId] })).length > 0;
}

const TOLD_EVERY = 20;

function countingTo(total: number, say: (line: string) => void): () => void {
  let made = 0;
  return () => {
    made += 1;
    if (made % TOLD_EVERY === 0 || made === total) say(`正在创建演示数据 ${made}/${total}`);
  };
}
