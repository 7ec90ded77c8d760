import {
  atMost,
  beijingDate,
  MOST_MANAGERS,
  officialAt,
  requiredText,
  RuleViolation,
  STAFF_OFFICE_LENGTH,
  staffRefusal,
  teachersWay,
  type Language,
  type Role,
} from '@huiyin/domain';
import { lawOf, legalRulesOf } from '../calendar-days/legal-rules.service';
import { heldSql } from '../db/held';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import type { PetitionEntity } from '../petitions/petition.entity';
import { registerPetition } from '../petitions/petition.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { withhold } from '../withholdings/withholding.service';
import type { RegisterStaffGrievanceInput } from './staff-grievance.inputs';
import type { LineManager, StaffGrievance } from './staff-grievance.type';

type Concerned = Readonly<{
  managerIds: readonly string[];
  officeConcerned: boolean;
  /** Whose staff it is; null for this office's own. */
  officeName: string | null;
}>;
type Manager = Readonly<{ id: string; name: string; roles: Role[] | null; heads: boolean }>;

/** Whose staff it is, and from whom it is to be kept here. */
export type Kept = Readonly<{ officeName: string; managers: readonly Manager[] }>;

/**
 * Whom it is kept from, none of whom is to have a part in it.
 *
 * @throws RuleViolation REQUIRED, STAFF_TO_SUPERIOR, STAFF_ELSEWHERE, ACCUSED_HANDLES, NOT_FOUND, INVALID
 */
export async function requireKept(
  tx: Tx,
  { managerIds, officeConcerned, officeName }: Concerned,
  handlers: readonly (string | null)[],
  now: Date,
): Promise<Kept> {
  const ids = [...new Set(managerIds)];
  if (ids.length > MOST_MANAGERS)
    throw new RuleViolation('INVALID', { field: '直接上级', reason: atMost(MOST_MANAGERS) });
  const [office, managers, superior] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    managersOf(tx, ids, beijingDate(now)),
    superiorName(tx),
  ]);
  if (managers.length < ids.length) throw new RuleViolation('NOT_FOUND');
  const named =
    officeName === null ? null : requiredText(officeName, '教职工所在的单位', STAFF_OFFICE_LENGTH);
  const own = named === null || named === office.name;
  const refusal = staffRefusal({
    receiver: office.kind,
    own,
    officeConcerned,
    managers: managers.map(({ roles, heads }) => ({ roles: roles ?? [], heads })),
    superior: office.kind === 'COUNTY_OFFICE' ? (office.superiorName ?? '上一级信访机构') : superior,
  });
  if (refusal !== null) throw new RuleViolation(...refusal);
  const handler = managers.find(({ id }) => handlers.includes(id));
  if (handler) throw new RuleViolation('ACCUSED_HANDLES', { name: handler.name });
  return { officeName: named ?? office.name, managers };
}

/** From the first moment it is not there for them. */
export function keepFrom(tx: Tx, petitionId: string, { managers }: Kept, now: Date): void {
  withhold(
    tx,
    managers.map(({ id: officialId }) => ({
      petitionId,
      officialId,
      unitId: null,
      ground: 'LINE_MANAGER' as const,
    })),
    now,
  );
}

/**
 * 登记教职工内部矛盾: numbered and counted apart, and from the first moment not there for the managers named.
 *
 * @throws RuleViolation as `requireKept` and `registerPetition`
 */
export async function registerStaffGrievance(
  { services, tx, actor, now }: Equipped,
  { managerIds, officeConcerned, officeName, ...input }: RegisterStaffGrievanceInput,
): Promise<Done> {
  const by = officialAt(actor, tx.place);
  const concerned = {
    managerIds,
    officeConcerned: officeConcerned ?? false,
    officeName: officeName?.trim() ? officeName : null,
  };
  const kept = await requireKept(tx, concerned, [input.firstAskedId ?? by, by], now);
  const done = await registerPetition(services, tx, actor, input, {
    origin: 'OFFICE',
    data: {},
    confidential: true,
    staffOffice: kept.officeName,
  });
  keepFrom(tx, done.id, kept, now);
  return done;
}

/** What whoever handles it is shown: whose staff it is, and from whom it is kept. */
export async function staffGrievanceOf(
  tx: Tx,
  { id, staffOffice, profile }: Pick<PetitionEntity, 'id' | 'staffOffice' | 'profile'>,
  { now, language }: Readonly<{ now: Date; language: Language }>,
): Promise<StaffGrievance | null> {
  if (staffOffice === null) return null;
  const [managers, school, law] = await Promise.all([
    tx.rows<LineManager>(
      `select o.id, o.name, o.post from withholdings w
         join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = w.official_id
        where w.county_id = $1 and w.tenant_id = $2 and w.petition_id = $3 and w.ground = 'LINE_MANAGER' order by o.name, o.id`,
      [tx.place.countyId, tx.place.tenantId, id],
    ),
    tx.first(`select from app.county_offices() where name = $1 and kind = 'SCHOOL'`, [staffOffice]),
    lawOf(() => legalRulesOf(tx), profile),
  ]);
  return {
    officeName: staffOffice,
    managers,
    teachersWay: school && teachersWay(law, beijingDate(now), language),
  };
}

/** The officials, what their accounts may do, and whether they lead the office today. */
function managersOf(tx: Tx, ids: readonly string[], day: string): Promise<Manager[]> {
  return tx.rows<Manager>(
    `select o.id, o.name, a.roles,
            exists (select from leadership_posts p
                      join leadership_groups g on g.county_id = $1 and g.tenant_id = $2 and g.id = p.group_id
                       and g.founded_on <= $4::date and (g.ended_on is null or g.ended_on >= $4::date)
                     where p.county_id = $1 and p.tenant_id = $2 and p.official_id = o.id and p.position = 'HEAD'
                       and p.voided_at is null and ${heldSql('p', '$4::date')}) as heads
       from officials o
       left join accounts a on a.county_id = $1 and a.tenant_id = $2 and a.official_id = o.id
      where o.county_id = $1 and o.tenant_id = $2 and o.id = any($3::uuid[])`,
    [tx.place.countyId, tx.place.tenantId, ids, day],
  );
}

async function superiorName(tx: Tx): Promise<string> {
  const found = await tx.first<{ name: string }>(
    `select name from app.county_offices() where kind = 'COUNTY_OFFICE'`,
  );
  return found?.name ?? '';
}
