import { v7 as uuid } from 'uuid';
import {
  accusationRefusal,
  ACCUSED_NAME_LENGTH,
  atMost,
  isCalled,
  isSimple,
  MOST_ACCUSED,
  officeMeant,
  officialAt,
  personCalled,
  requireClearOffice,
  requiredText,
  RuleViolation,
  simpleEnds,
  trackMoved,
  trackOfAccusation,
  type AccusedKind,
  type DatedEvent,
  type Role,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import type { PetitionEntity } from '../petitions/petition.entity';
import { registerPetition } from '../petitions/petition.service';
import { OfficialEntity } from '../officials/official.entity';
import { TenantEntity } from '../tenants/tenant.entity';
import { UnitEntity } from '../units/unit.entity';
import { withhold } from '../withholdings/withholding.service';
import { AccusationEntity } from './accusation.entity';
import type { AccusedInput, LodgeAccusationInput } from './accusation.inputs';
import type { Accusation } from './accusation.type';

/** Whom a matter accuses, in the order they were named. */
export function accusationsOf(tx: Tx, petitionId: string): Promise<Accusation[]> {
  return tx.rows<Accusation>(
    `select id, kind, name, office_name as "officeName", official_id as "officialId",
            unit_id as "unitId", named_at as "namedAt"
       from accusations where county_id = $1 and tenant_id = $2 and petition_id = $3 order by named_at, id`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
}

/**
 * 登记检举控告: in the competent superior's register, and nowhere else; from the first moment it is not there for whom it
 * accuses (信访工作条例第三十条).
 *
 * @throws RuleViolation ACCUSATION_NOT_HERE, ACCUSATION_ELSEWHERE, ACCUSED_HANDLES, REQUIRED, INVALID, NOT_FOUND
 */
export async function lodgeAccusation(
  { services, tx, actor, now }: Equipped,
  { accused, ...input }: LodgeAccusationInput,
): Promise<Done> {
  const firstAskedId = input.firstAskedId ?? officialAt(actor, tx.place);
  const named = await requireAccused(tx, accused, [firstAskedId, officialAt(actor, tx.place)]);
  const done = await registerPetition(services, tx, actor, input, {
    origin: 'OFFICE',
    data: {},
    confidential: true,
  });
  enterAccused(tx, done.id, named, now);
  return done;
}

/** Somebody accused, made out: who they are, what they may do here, and which officials of this office that touches. */
export type Named = Readonly<{
  kind: AccusedKind;
  name: string;
  officeName: string;
  officeId: string | null;
  /** Whether they stand in this very office. */
  here: boolean;
  officialId: string | null;
  unitId: string | null;
  roles: readonly Role[];
  touched: readonly string[];
}>;

/**
 * The accused, made out, none of whom is to have a part in it.
 *
 * @throws RuleViolation ACCUSATION_NOT_HERE, ACCUSATION_ELSEWHERE, ACCUSED_HANDLES, REQUIRED, INVALID, NOT_FOUND
 */
export async function requireAccused(
  tx: Tx,
  accused: readonly AccusedInput[],
  handlers: readonly (string | null)[],
): Promise<Named[]> {
  const [named, { kind }] = await Promise.all([
    namedOf(tx, accused),
    tx.get(TenantEntity, tx.place.tenantId),
  ]);
  const refusal = accusationRefusal(
    kind,
    named.map(({ here, officialId, unitId, roles }) => ({
      here,
      known: officialId !== null || unitId !== null,
      roles,
    })),
  );
  if (refusal !== null) throw new RuleViolation(...refusal);
  const handler = named.find(({ touched }) => handlers.some((id) => id !== null && touched.includes(id)));
  if (handler) throw new RuleViolation('ACCUSED_HANDLES', { name: handler.name });
  return named;
}

/** The accused, made out in this office. @throws RuleViolation REQUIRED, INVALID, NOT_FOUND */
export async function namedOf(tx: Tx, accused: readonly AccusedInput[]): Promise<Named[]> {
  if (accused.length === 0) throw new RuleViolation('REQUIRED', { field: '被检举控告的人员或者单位' });
  if (accused.length > MOST_ACCUSED)
    throw new RuleViolation('INVALID', { field: '被检举控告人', reason: atMost(MOST_ACCUSED) });
  const office = await tx.get(TenantEntity, tx.place.tenantId);
  const named: Named[] = [];
  for (const one of accused) named.push(await madeOut(tx, office, one));
  return named;
}

/** A matter as the office has it where it was found out whom it accuses. */
export type Origin = Readonly<{ tenantId: string; petitionId: string }>;

/**
 * What the time line says of whom a matter accuses; `reviewIds`: the files of its reviews, which have no petition where they lie; `from`:
 * what it was entered here from, to which no transfer leads.
 */
export const accusedNamed = (
  named: readonly Pick<Named, 'officeName' | 'name'>[],
  reviewIds: readonly string[] = [],
  from: Origin | null = null,
) => ({
  kind: 'ACCUSED_NAMED' as const,
  text: named.map(({ officeName, name }) => `${officeName} ${name}`).join('、'),
  ...(reviewIds.length > 0 || from !== null
    ? { data: { ...(reviewIds.length > 0 ? { reviewIds } : {}), ...(from ? { from } : {}) } }
    : {}),
});

/** The track follows what the matter turned out to be, and the short procedure ends with that; not of what is answered. */
export function handledAsAccusation(events: readonly DatedEvent[]) {
  const track = trackOfAccusation(events);
  if (track === null) return [];
  return [...(isSimple(events) ? [simpleEnds('属于检举控告')] : []), trackMoved(events, track, null)];
}

type Disposed = Pick<PetitionEntity, 'disposedAt' | 'dispositionReason' | 'lawfulWay'>;

/** What is left of it in the office it accuses, where it is there for nobody. */
export const sentUp = ({ disposedAt, dispositionReason, lawfulWay }: Disposed, now: Date) => ({
  confidential: true,
  category: 'ACCUSATION' as const,
  disposedAt: disposedAt ?? now,
  dispositionReason: dispositionReason ?? '检举控告，移送有权处理的上级机关',
  lawfulWay: lawfulWay ?? '向接收的上级机关查询',
});

/** Writes down whom a matter accuses, and keeps it from those of this office. */
export function enterAccused(tx: Tx, petitionId: string, named: readonly Named[], now: Date): void {
  tx.insert(
    AccusationEntity,
    named.map(({ roles: _, touched: __, here: ___, ...one }) => ({
      ...one,
      id: uuid(),
      petitionId,
      namedAt: now,
    })),
  );
  withholdFrom(tx, named, { petitionId }, now);
}

/** Keeps a matter, or a file that is of none here, from those of this office whom it accuses; what they were told of it is gone. */
export function withholdFrom(
  tx: Tx,
  named: readonly Named[],
  what: Readonly<{ petitionId: string } | { petitionId: null; hanging: string[] }>,
  now: Date,
): void {
  const units = new Set(named.flatMap(({ unitId }) => unitId ?? []));
  // who is of an accused unit today is kept from it wherever they serve tomorrow
  const officials = new Set(named.flatMap(({ touched }) => touched));
  const accused = { ...what, ground: 'ACCUSED' as const };
  const { countyId, tenantId } = tx.place;
  const known = what.petitionId === null ? what.hanging : [what.petitionId];
  tx.push({
    text: `delete from notices where county_id = $1 and tenant_id = $2 and official_id = any($3::uuid[])
              and subject_id = any(app.copies_of($4::uuid[]) || app.hanging_on(app.copies_of($4::uuid[])))`,
    values: [countyId, tenantId, [...officials], known],
  });
  withhold(
    tx,
    [
      ...[...units].map((unitId) => ({ ...accused, officialId: null, unitId })),
      ...[...officials].map((officialId) => ({ ...accused, officialId, unitId: null })),
    ],
    now,
  );
}

async function madeOut(tx: Tx, office: TenantEntity, input: AccusedInput): Promise<Named> {
  const { kind } = input;
  const [official, unit] = await Promise.all([
    input.officialId ? tx.get(OfficialEntity, input.officialId) : null,
    input.unitId ? tx.get(UnitEntity, input.unitId) : null,
  ]);
  const known = kind === 'OFFICIAL' ? official : unit;
  const { name: officeName, id: officeId } = known
    ? office
    : await calledOffice(tx, requiredText(input.officeName ?? '', '被检举控告人的单位', NAME));
  const [officialId, unitId] = kind === 'OFFICIAL' ? [known?.id ?? null, null] : [null, known?.id ?? null];
  const people = known ? await peopleOf(tx, officialId, unitId) : [];
  const name = known?.name ?? requiredText(calledBy(kind, input.name ?? ''), '被检举控告人', NAME);
  const here = officeId === office.id;
  return {
    kind,
    officeName,
    officeId,
    officialId,
    unitId,
    here,
    name,
    roles: people.flatMap(({ roles }) => roles ?? []),
    // whoever was accused of what they did in another office may serve in this one by now
    touched: kind === 'OFFICIAL' && !here ? await bearing(tx, 'officials', name) : people.map(({ id }) => id),
  };
}

const calledBy = (kind: AccusedKind, written: string): string =>
  kind === 'OFFICIAL' ? personCalled(written) : written;

/** Which officials or units of this office bear a name, however it was written. */
export async function bearing(tx: Tx, table: 'officials' | 'units', name: string): Promise<string[]> {
  const all = await tx.rows<{ id: string; name: string }>(
    `select id, name from ${table} where county_id = $1 and tenant_id = $2 order by id`,
    [tx.place.countyId, tx.place.tenantId],
  );
  const said = table === 'officials' ? personCalled(name) : name;
  return all.filter((one) => isCalled(said, one.name)).map(({ id }) => id);
}

const NAME = ACCUSED_NAME_LENGTH;

/** As the office is called here, however it was written: else nothing would be kept from it. @throws RuleViolation INVALID */
async function calledOffice(tx: Tx, written: string): Promise<{ name: string; id: string | null }> {
  const [rows, county] = await Promise.all([
    tx.rows<{ name: string; id: string }>('select tenant_id as id, name from app.county_offices()'),
    tx.first<{ name: string }>('select name from counties where id = $1', [tx.place.countyId]),
  ]);
  const offices = rows.map(({ name }) => name);
  const meant = officeMeant(written, offices, county?.name ?? null);
  if (meant === null) requireClearOffice(written, offices);
  return rows.find(({ name }) => name === meant) ?? { name: written, id: null };
}

/** The official, or everybody of the unit and below it, with what their accounts may do. */
function peopleOf(
  tx: Tx,
  officialId: string | null,
  unitId: string | null,
): Promise<{ id: string; roles: Role[] | null }[]> {
  return tx.rows(
    `with recursive below as (
       select id from units where county_id = $1 and tenant_id = $2 and id = $4
       union
       select u.id from units u join below b on u.county_id = $1 and u.tenant_id = $2 and u.parent_id = b.id
     )
     select o.id, a.roles from officials o
       left join accounts a on a.county_id = $1 and a.tenant_id = $2 and a.official_id = o.id
      where o.county_id = $1 and o.tenant_id = $2 and (o.id = $3 or o.unit_id in (select b.id from below b))`,
    [tx.place.countyId, tx.place.tenantId, officialId, unitId],
  );
}
