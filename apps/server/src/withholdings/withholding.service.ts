import { v5, v7 as uuid } from 'uuid';
import {
  beijingDate,
  FOLLOWED_MEDIATION,
  isGiven,
  RuleViolation,
  RUNNING_MEDIATION,
  stillHolds,
  type HeldPart,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { WithholdingEntity } from './withholding.entity';

type Withheld = Pick<WithholdingEntity, 'petitionId' | 'officialId' | 'unitId' | 'ground'> &
  Partial<Pick<WithholdingEntity, 'hanging'>>;

/** From now on the matter is not there for them. */
export function withhold(tx: Tx, rows: readonly Withheld[], since: Date): void {
  tx.insert(
    WithholdingEntity,
    rows.map((row) => ({ hanging: [], ...row, id: uuid(), since })),
  );
}

/** What hangs on a matter by its id, and is a subject of acts and notices itself: `app.hanging_on` lists the ids. */
export const NAMED_BY_THE_LOG = [
  'tasks',
  'claims',
  'commitments',
  'explanations',
  'aid_offers',
  'legacy_dossiers',
  'hand_offs',
  'transfers',
  'sponsorships',
  'supervision_orders',
  'mediations',
  'reviews',
  'jurisdiction_dockets',
  'recusals',
  'group_matters',
  'co_signers',
  'attachments',
  'papers',
  'receptions',
];

/** The same, with what no act names. */
export const HANGING = [
  ...NAMED_BY_THE_LOG,
  'ratings',
  'reception_ratings',
  'service_attempts',
  'parties',
  'petition_events',
  'accusations',
  'archive_items',
  'receipt_leaves',
];

/**
 * From now on the matter is not there for anybody here, nor what hangs on it, nor what was told of it. Its superior has it
 * (`carryAccusation`); its petitioner's key still tells where.
 */
export async function withholdFromAll(tx: Tx, petitionId: string, since: Date): Promise<void> {
  const here = [tx.place.countyId, tx.place.tenantId, petitionId];
  const rows = await tx.rows<{ id: string }>(
    HANGING.map(
      (table) => `select id from ${table} where county_id = $1 and tenant_id = $2 and petition_id = $3`,
    ).join(' union all '),
    here,
  );
  const hanging = rows.map(({ id }) => id);
  tx.push({
    text: `delete from notices where county_id = $1 and tenant_id = $2 and (petition_id = $3 or subject_id = any($4))`,
    values: [...here, hanging],
  });
  const nobody = { petitionId, officialId: null, unitId: null };
  tx.insert(WithholdingEntity, { ...nobody, id: uuid(), ground: 'REROUTED', hanging, since });
}

/**
 * From now on the file of a transfer or a review is not there for anybody here, though it is of no petition here, or has yet to arrive. Says
 * whether it had been until now.
 */
export async function withholdFile(tx: Tx, fileId: string, since: Date): Promise<boolean> {
  const here = [tx.place.countyId, tx.place.tenantId, fileId];
  const already = await tx.first(
    `select from withholdings
      where county_id = $1 and tenant_id = $2 and petition_id is null and ground = 'SEALING' and $3 = any(hanging)`,
    here,
  );
  if (already !== null) return false;
  tx.push({
    text: `delete from notices where county_id = $1 and tenant_id = $2 and (transfer_id = $3 or review_id = $3)`,
    values: here,
  });
  // nobody is supervised on what nobody has any more
  tx.push({
    text: `update supervision_orders set status = 'REVOKED', ended_on = $4, version = version + 1
            where county_id = $1 and tenant_id = $2 and review_id = $3 and ended_on is null`,
    values: [...here, beijingDate(since)],
  });
  const nobody = { petitionId: null, officialId: null, unitId: null };
  tx.insert(WithholdingEntity, { ...nobody, id: uuid(), ground: 'SEALING', hanging: [fileId], since });
  return true;
}

/** Whether what bears an id is withheld from somebody here whom it accuses, by itself or as a copy; of the place $1, $2. */
export const keptSql = (id: string): string =>
  `exists (select from withholdings w, app.copies_of(array[${id}]) copies
            where w.county_id = $1 and w.tenant_id = $2 and w.ground in ('ACCUSED', 'SEALING')
              and (w.petition_id = any(copies) or w.hanging && copies))`;

/**
 * Whether nothing is told to another office of what bears an id: it accuses somebody here, or was sent on for that. Who was recused from a
 * matter does not make it a secret from others. Of the place $1, $2.
 */
export const untoldSql = (id: string): string => `(${keptSql(id)} or ${id} = any(app.rerouted($2)))`;

/** Whether a file that is of no petition here is withheld from somebody. */
export async function isKept(tx: Tx, fileId: string): Promise<boolean> {
  const found = await tx.first(`select where ${keptSql('$3::uuid')}`, [
    tx.place.countyId,
    tx.place.tenantId,
    fileId,
  ]);
  return found !== null;
}

/** What is withheld from an official, with its copies everywhere. */
export async function withheldFrom(
  tx: Tx,
  { home, officialId }: Readonly<{ home: Readonly<{ tenantId: string }>; officialId: string | null }>,
): Promise<readonly string[]> {
  if (officialId === null) return [];
  const row = await tx.first<{ kept: string[] }>('select app.withheld_from($1, $2) as kept', [
    home.tenantId,
    officialId,
  ]);
  return row?.kept ?? [];
}

/** Whether a matter, or what it is a copy of, accuses an office of the county. */
export async function accuses(tx: Tx, petitionId: string, officeId: string): Promise<boolean> {
  return (await tx.first('select where app.accuses($1, $2)', [petitionId, officeId])) !== null;
}

/** Under which id the superior has what was sent on from another office: it follows from the id there, so that doing it again finds it. */
export const idAbove = (id: string): string => v5('rerouted', id);

/** Whether it was sent on from here; asked by who may see that. */
export async function isRerouted(tx: Tx, petitionId: string): Promise<boolean> {
  const found = await tx.first(
    `select from withholdings where county_id = $1 and tenant_id = $2 and petition_id = $3 and ground = 'REROUTED'`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return found !== null;
}

/** Nobody from whom a matter is withheld is given a part in it. @throws RuleViolation ACCUSED_HANDLES */
export async function requireFree(
  tx: Tx,
  petitionId: string,
  officialIds: readonly (string | null | undefined)[],
): Promise<void> {
  const wanted = officialIds.filter(isGiven);
  if (wanted.length === 0) return;
  const kept = await tx.first<{ name: string }>(
    `select name from officials where county_id = $1 and tenant_id = $2 and id = any($3)
        and $4 = any(app.withheld_from(tenant_id, id)) order by id limit 1`,
    [tx.place.countyId, tx.place.tenantId, wanted, petitionId],
  );
  if (kept !== null) throw new RuleViolation('ACCUSED_HANDLES', kept);
}

type Parts = Readonly<{ id: string; ownerId: string; responsibleId: string | null; leadId: string | null }>;
const PARTS = ['ownerId', 'responsibleId', 'leadId'] as const;

/**
 * Takes a matter out of the hands of those from whom it is going to be withheld: their part in it and their open tasks on it go
 * to another, and what they were told of it is gone. Answers with the parts that change.
 *
 * @throws RuleViolation REQUIRED (who goes on), INVALID, PASS_ON_FIRST (they have taken the case on, are supervised on it, or mediate)
 */
export async function takeFrom(
  tx: Tx,
  petition: Parts,
  officialIds: readonly string[],
  toId: string | null,
): Promise<Partial<Parts>> {
  const held = await tx.first<HeldPart>(
    `select h.room, h.subject, o.name from (
       select 'sponsorships' as room, petition_id as subject, official_id from sponsorships
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and official_id = any($4) and status = 'RUNNING'
       union all select 'supervision-orders', id, official_id from supervision_orders
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and official_id = any($4) and ended_on is null
       union all select part, m.id, kept from mediations m,
          unnest($4::uuid[]) kept, unnest('{mediations,bodies}'::text[]) part
        where m.county_id = $1 and m.tenant_id = $2 and m.status = any('{${FOLLOWED_MEDIATION.join()}}')
          and (m.petition_id = $3 or m.dispute_id in (select dispute_id from mediations
             where county_id = $1 and tenant_id = $2 and petition_id = $3 and status = any('{${FOLLOWED_MEDIATION.join()}}')))
          and case part when 'bodies' then kept = any(m.participant_ids)
                else m.keeper_id = kept or kept = any(m.mediator_ids) and m.status = any('{${RUNNING_MEDIATION.join()}}') end) h
       join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = h.official_id
      order by h.room = 'bodies' limit 1`,
    [tx.place.countyId, tx.place.tenantId, petition.id, officialIds],
  );
  if (held !== null) throw stillHolds(held);
  return takeParts(tx, petition, officialIds, toId);
}

/** The same, whatever else they hold on it: what is left, others see to. @throws RuleViolation REQUIRED, INVALID */
export async function takeParts(
  tx: Tx,
  petition: Parts,
  officialIds: readonly string[],
  toId: string | null,
): Promise<Partial<Parts>> {
  const here = [tx.place.countyId, tx.place.tenantId, petition.id, officialIds];
  const parts = PARTS.filter((part) => officialIds.includes(petition[part] ?? ''));
  const tasks = await tx.rows(
    `select id from tasks where county_id = $1 and tenant_id = $2 and petition_id = $3 and owner_id = any($4) and status = 'OPEN'`,
    here,
  );
  if (parts.length + tasks.length > 0 && toId === null)
    throw new RuleViolation('REQUIRED', { field: '接手的人' });
  if (toId !== null && officialIds.includes(toId))
    throw new RuleViolation('INVALID', {
      field: '接手的人',
      reason: { zh: '不能是要回避的人', en: 'choose somebody other than who is recused' },
    });
  tx.push({
    text: `update tasks set owner_id = $5, version = version + 1
            where county_id = $1 and tenant_id = $2 and petition_id = $3 and owner_id = any($4) and status = 'OPEN'`,
    values: [...here, toId],
  });
  tx.push({
    text: `delete from notices n where n.county_id = $1 and n.tenant_id = $2 and n.official_id = any($4)
              and (n.petition_id = $3 or exists (select from tasks t
                     where t.county_id = $1 and t.tenant_id = $2 and t.id = n.task_id and t.petition_id = $3))`,
    values: here,
  });
  return Object.fromEntries(parts.map((part) => [part, toId]));
}
