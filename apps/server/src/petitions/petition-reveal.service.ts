import { v7 as uuid } from 'uuid';
import {
  labelOf,
  petitionSteps,
  requiredText,
  requirePetitionerPurpose,
  takeStep,
  type RevealPurpose,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import type { SignedIn } from '../graphql/context';
import { openParties } from '../parties/party.service';
import type { Services } from '../services';
import { TenantEntity } from '../tenants/tenant.entity';
import { readingTold, tellReading, type ToldReading } from '../transfers/transfer-readings.service';
import { idAbove, isRerouted } from '../withholdings/withholding.service';
import { PetitionEventEntity } from './petition-event.entity';
import { PetitionEntity } from './petition.entity';
import type { RevealPetitionerInput } from './petition.inputs';
import { factsOf } from './petition-facts.service';

/**
 * Shows identities in clear and records who looked, and why, in the same transaction: in the log, and on the time line, where the
 * petitioner is told unit, role, time and purpose.
 *
 * @throws RuleViolation REQUIRED, INVALID
 */
export async function revealPetitioner(
  services: Services,
  tx: Tx,
  actor: SignedIn,
  input: RevealPetitionerInput,
): Promise<Done> {
  // locked, so that looks stand one after the other
  const petition = await tx.get(PetitionEntity, input.id, 'for update');
  const { facts } = await factsOf(tx, petition);
  takeStep(petitionSteps.reveal, facts, actor);
  const purpose = requiredText(input.purpose, '用途', 200);
  const purposeKind = input.purposeKind ?? 'OTHER_PURPOSE';
  const revealed = await openParties(tx, await services.vaults.of(tx), petition.id);
  await recordReading({ tx, actor, now: services.now() }, [petition.id], purposeKind, purpose);
  return { id: petition.id, audit: { number: petition.number, purpose, purposeKind }, extra: { revealed } };
}

/**
 * Writes down on each matter who looks at its petitioners, in which unit and role, and what for; told as well to the office that sent
 * it here. @throws RuleViolation INVALID
 */
export async function recordReading(
  { tx, actor, now }: Doing,
  petitionIds: readonly string[],
  purposeKind: RevealPurpose,
  purpose: string,
): Promise<void> {
  requirePetitionerPurpose(purposeKind);
  const [{ name: office }, unit] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    unitOf(tx, actor),
  ]);
  const data = { purpose: purposeKind, roles: actor.roles, unit };
  const text = `${labelOf(purposeKind, 'zh')}：${purpose}`;
  await writeReading(tx, petitionIds, { at: now, by: actor, text, data }, now);
  await tellReading(tx, petitionIds, readingTold(office, now, data));
}

/** A look in an office further on, as it came from there: here on the time line, and on to who sent the matter here. */
export async function readingArrived(
  tx: Tx,
  petitionId: string,
  reading: ToldReading,
  now: Date,
): Promise<void> {
  await readingsBrought(tx, petitionId, [reading], now);
  await tellReading(tx, [petitionId], { kind: 'IDENTITY_READ', byName: null, ...reading });
  await readingAbove(tx, petitionId, reading, now);
}

/** The looks that there were before a matter came here. */
export async function readingsBrought(
  tx: Tx,
  petitionId: string,
  readings: readonly ToldReading[],
  now: Date,
): Promise<void> {
  for (const { at, byOffice, text, data } of readings)
    await writeReading(tx, [petitionId], { at, by: { accountId: null, name: byOffice }, text, data }, now);
}

/** A look that is heard of after the matter was sent on to the superior: its petitioner reads it there. Before that has it, it is brought along. */
export async function readingAbove(
  tx: Tx,
  petitionId: string,
  reading: ToldReading,
  now: Date,
): Promise<void> {
  if (!(await isRerouted(tx, petitionId))) return;
  const sent = await tx.first<{ id: string }>(
    `select id from transfers where county_id = $1 and tenant_id = $2 and petition_id = $3 and side = 'RECEIVED'`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  const superior = await tx.first<{ id: string }>(
    `select tenant_id as id from app.county_offices() where kind = 'COUNTY_OFFICE'`,
  );
  if (superior === null) return;
  await tx.elsewhere({ countyId: tx.place.countyId, tenantId: superior.id }, async (there) => {
    const above = await there.first<{ id: string }>(
      `select p.id from petitions p where p.county_id = $1 and p.tenant_id = $2 and (p.id = $3
          or p.id = (select t.petition_id from transfers t where t.county_id = $1 and t.tenant_id = $2 and t.id = $4))`,
      [there.place.countyId, there.place.tenantId, idAbove(petitionId), sent?.id ?? null],
    );
    if (above !== null) await readingsBrought(there, above.id, [reading], now);
  });
}

type Written = Readonly<{
  at: Date;
  by: Readonly<{ accountId: string | null; name: string }>;
  text: string | null;
  data: Record<string, unknown>;
}>;

/** The petition itself stays as it is, so that nobody who writes in it is sent back to read it anew. */
async function writeReading(
  tx: Tx,
  petitionIds: readonly string[],
  { at, by, text, data }: Written,
  now: Date,
): Promise<void> {
  const these = [tx.place.countyId, tx.place.tenantId, petitionIds];
  // locked in one order, so that two who look at the same matters do not wait for each other
  const petitions = await tx.rows<Pick<PetitionEntity, 'id' | 'ownerId'>>(
    `select id, owner_id as "ownerId" from petitions
      where county_id = $1 and tenant_id = $2 and id = any($3) order by id for update`,
    these,
  );
  const last = await tx.rows<{ id: string; seq: number }>(
    `select petition_id as id, max(seq) as seq from petition_events
      where county_id = $1 and tenant_id = $2 and petition_id = any($3) group by petition_id`,
    these,
  );
  const seqOf = new Map(last.map(({ id, seq }) => [id, seq]));
  tx.insert(
    PetitionEventEntity,
    petitions.map(({ id, ownerId }) => ({
      id: uuid(),
      petitionId: id,
      seq: (seqOf.get(id) ?? 0) + 1,
      kind: 'IDENTITY_READ' as const,
      at,
      recordedAt: now,
      actorId: by.accountId,
      actorName: by.name,
      ownerId,
      text,
      data,
    })),
  );
}

/** Where who looks works today; of who has no unit, their office. */
export async function unitOf(tx: Tx, { officialId }: SignedIn): Promise<string> {
  const row = await tx.first<{ name: string }>(
    `select coalesce(u.name, t.name) as name from tenants t
       left join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = $3
       left join units u on u.county_id = $1 and u.tenant_id = $2 and u.id = o.unit_id
      where t.county_id = $1 and t.tenant_id = $2`,
    [tx.place.countyId, tx.place.tenantId, officialId],
  );
  return row?.name ?? '';
}
