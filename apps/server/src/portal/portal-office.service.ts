import {
  beijingDate,
  DEFAULT_SERVICE_STANDARD,
  RuleViolation,
  standingRefusal,
  teachersWay,
  type Place,
} from '@huiyin/domain';
import { superiorOf } from '../accusations/accusation-superior.service';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Context } from '../graphql/context';
import { publicLeadership, type PublicLeader } from '../leadership-groups/public-leadership.service';
import type { ReceiptKey } from '../petitions/petition-receipt.type';
import { PublicContactEntity } from '../public-contacts/public-contact.entity';
import { receiptKeysOf } from '../public-contacts/receipt-key.service';
import { TenantEntity } from '../tenants/tenant.entity';
import type { PortalTenant, PublicOffice } from './portal.type';

type OpenPortal = { county_code: string; county_name: string; tenant_code: string; tenant_name: string };

/** Every office whose portal is open, or those of one county. */
export async function portalTenants({ db }: Context, countyCode: string | null): Promise<PortalTenant[]> {
  const rows = await db.door<OpenPortal>('select * from app.open_portals($1)', [countyCode]);
  return rows.map((row) => ({
    countyCode: row.county_code,
    countyName: row.county_name,
    code: row.tenant_code,
    name: row.tenant_name,
  }));
}

/** Where a tenant code leads. @throws RuleViolation NOT_FOUND */
export async function placeOf({ db }: Context, tenantCode: string): Promise<Place> {
  const [found] = await db.door<{ county_id: number; tenant_id: string }>(
    'select * from app.door_tenant($1)',
    [tenantCode.trim().toLowerCase()],
  );
  if (!found) throw new RuleViolation('NOT_FOUND');
  return { countyId: found.county_id, tenantId: found.tenant_id };
}

export type OpenOffice = Readonly<{ tenant: TenantEntity; contact: PublicContactEntity }>;

/**
 * The office behind an open portal. A portal that is closed, suspended or unknown answers alike; of an office that was closed
 * one is told who goes on.
 *
 * @throws RuleViolation NOT_FOUND, TENANT_CLOSED
 */
export async function openOffice(tx: Tx): Promise<OpenOffice> {
  const office = await officeBehind(tx);
  if (office.tenant.status === 'SUSPENDED') throw new RuleViolation('NOT_FOUND');
  const refusal = standingRefusal(office.tenant);
  if (refusal !== null) throw new RuleViolation(...refusal);
  return office;
}

/** The same for who reads what became of their matter, which a suspended or closed office still tells. @throws RuleViolation NOT_FOUND */
export async function officeBehind(tx: Tx): Promise<OpenOffice> {
  const here = [tx.place.countyId, tx.place.tenantId];
  const [tenant, row] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    tx.first<{ id: string }>('select id from public_contacts where county_id = $1 and tenant_id = $2', here),
  ]);
  if (tenant.portalOpenedAt === null || row === null) throw new RuleViolation('NOT_FOUND');
  return { tenant, contact: await tx.get(PublicContactEntity, row.id) };
}

/**
 * 回执公钥 of an office, also of one that is suspended or closed: what it signed is to be checked for as long as somebody keeps it.
 *
 * @throws RuleViolation NOT_FOUND
 */
export async function publicReceiptKeys(context: Context, tenantCode: string): Promise<ReceiptKey[]> {
  const place = await placeOf(context, tenantCode);
  const vault = await context.services.vaults.at(place);
  return context.db.inside(place, async (tx) => {
    await officeBehind(tx);
    return receiptKeysOf(tx, vault);
  });
}

/** Whom one turns to while an office is suspended: the county's, which oversees it; null while it works, and once it is closed. */
export async function standInFor(tx: Tx, { status }: TenantEntity): Promise<string | null> {
  if (status !== 'SUSPENDED') return null;
  const office = await tx.first<{ name: string }>(
    "select name from app.county_offices() where kind = 'COUNTY_OFFICE'",
  );
  return office?.name ?? null;
}

const isHeld = (leader: PublicLeader): leader is PublicLeader & PublicOffice['leadership'][number] =>
  leader.position !== null && leader.name !== null && leader.post !== null;

/** What the office tells everybody. @throws RuleViolation NOT_FOUND */
export async function publicOffice(context: Context, tenantCode: string): Promise<PublicOffice> {
  const place = await placeOf(context, tenantCode);
  const today = beijingDate(context.services.now());
  const office = await context.db.inside(place, async (tx) => {
    const { tenant, contact } = await openOffice(tx);
    const leadership = await publicLeadership(tx, today);
    const law = tenant.kind === 'SCHOOL' ? (await legalRulesOf(tx)).profileFor(today) : null;
    const vault = await context.services.vaults.of(tx);
    return {
      code: tenant.code,
      name: tenant.name,
      kind: tenant.kind,
      address: contact.address ?? '',
      receptionPlace: contact.receptionPlace ?? '',
      phone: contact.phone ?? '',
      officeHours: contact.officeHours ?? '',
      receptionDays: contact.receptionDays ?? '',
      serviceStandard: contact.serviceStandard ?? DEFAULT_SERVICE_STANDARD,
      leadership: leadership.filter(isHeld),
      privacyNotice: contact.privacyNotice ?? '',
      noticeVersion: contact.noticeVersion,
      receiptKeys: await receiptKeysOf(tx, vault),
      teachersWay: law && teachersWay(law, today, context.language),
    };
  });
  return { ...office, accusationsTo: await accusationsTo(context, place) };
}

async function accusationsTo(context: Context, place: Place): Promise<string | null> {
  const { code, portalOpenedAt } = await context.db.inside(await superiorOf(context.db, place), (tx) =>
    tx.get(TenantEntity, tx.place.tenantId),
  );
  return portalOpenedAt === null ? null : code;
}
