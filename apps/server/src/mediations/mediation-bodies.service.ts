import { v7 as uuid } from 'uuid';
import {
  bodyThatLeads,
  DISPUTE_LENGTHS as MOST,
  isGiven,
  labelOf,
  requireAnother,
  requiredText,
  type DisputeBody,
  type MediationLead,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { servingOfficial } from '../officials/serving.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { UnitEntity } from '../units/unit.entity';
import { requireFree } from '../withholdings/withholding.service';
import type * as Inputs from './mediation-dispute.inputs';
import type { MediationEntity } from './mediation.entity';
import { MediationParticipantEntity } from './mediation-participant.entity';
import { partOf } from './mediation-steps.service';

/** A body and who it is there, before it is written into the file of each matter. */
export type Body = Pick<
  MediationParticipantEntity,
  'kind' | 'body' | 'unitId' | 'officialId' | 'person' | 'duty'
>;
type Noted = Readonly<{ by: string; today: string }>;

export type Leading = Body & Pick<MediationParticipantEntity, 'sharedId'>;

type Opened = Pick<
  MediationEntity,
  'body' | 'bodyUnitId' | 'lead' | 'keeperId' | 'mediatorIds' | 'mediators'
>;

/**
 * Who takes part from the first day: this office and the mediation body, who leads, and who else is named.
 *
 * @throws RuleViolation REQUIRED, INVALID, NOT_FOUND, DUPLICATE, ACCUSED_HANDLES
 */
export async function firstBodies(
  tx: Tx,
  petitionId: string,
  opened: Opened,
  named: readonly Inputs.DisputeParticipantInput[],
): Promise<readonly (Body & Readonly<{ leads: boolean }>)[]> {
  const [{ name }, keeper] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    servingOfficial(tx, opened.keeperId),
  ]);
  const bodies: Body[] = [];
  for (const one of named) {
    const body = await bodyOf(tx, one);
    requireAnother(bodies, body);
    bodies.push(body);
  }
  await requireFree(tx, petitionId, officialsOf(bodies));
  const usual: Body[] = [
    {
      kind: 'BODY_PETITION_OFFICE',
      body: name,
      unitId: null,
      officialId: keeper.id,
      person: keeper.name,
      duty: keeper.post,
    },
    {
      kind: 'BODY_MEDIATION_COMMITTEE',
      body: opened.body,
      unitId: opened.bodyUnitId,
      ...firstOf(opened),
    },
    ...(opened.lead === 'LED_BY_SERVICE_CENTRE' ? [unnamedBody(opened.lead)] : []),
  ];
  const all = [...usual.filter(({ kind }) => bodies.every((one) => one.kind !== kind)), ...bodies];
  const leader = all.findIndex(({ kind }) => kind === bodyThatLeads(opened.lead));
  return all.map((body, i) => ({ ...body, leads: i === leader }));
}

/** Who of the mediators is there for their body. */
export const firstOf = ({ mediatorIds, mediators }: Pick<Opened, 'mediatorIds' | 'mediators'>): Person => ({
  officialId: mediatorIds[0] ?? null,
  person: mediators[0] ?? null,
  duty: '调解员',
});

/** Writes bodies into the file of one matter, those of a dispute that it joins under their own id. */
export function insertBody(
  tx: Tx,
  mediationId: string,
  { kind, body, unitId, officialId, person, duty, sharedId, leads }: Leading & Readonly<{ leads: boolean }>,
  { by, today }: Noted,
): void {
  const row = { kind, body, unitId, officialId, person, duty, sharedId, leads };
  tx.insert(MediationParticipantEntity, { ...row, id: uuid(), mediationId, joinedOn: today, addedBy: by });
}

/** What of its bodies a mediation's own row keeps: who of this office takes part, and who of the lead. After they have changed. */
export const keepBodies = (tx: Tx, mediationIds: readonly string[]): void =>
  tx.push({
    text: `update mediations m set version = version + 1,
              participant_ids = array(select distinct b.official_id from mediation_participants b
                where b.county_id = $1 and b.tenant_id = $2 and b.mediation_id = m.id and b.left_on is null and b.official_id is not null),
              lead_official_id = (select b.official_id from mediation_participants b
                where b.county_id = $1 and b.tenant_id = $2 and b.mediation_id = m.id and b.leads)
            where m.county_id = $1 and m.tenant_id = $2 and m.id = any($3)`,
    values: [tx.place.countyId, tx.place.tenantId, mediationIds],
  });

type Person = Pick<Body, 'officialId' | 'person' | 'duty'>;

/** Another is there for a body of this kind in the place of one of these. */
export function followAt(
  tx: Tx,
  mediationIds: readonly string[],
  { kind, gone }: Readonly<{ kind: DisputeBody; gone: readonly string[] }>,
  { officialId, person, duty }: Person,
): void {
  tx.push({
    text: `update mediation_participants set official_id = $6, person = $7, duty = $8, version = version + 1
            where county_id = $1 and tenant_id = $2 and mediation_id = any($3) and kind = $4 and official_id = any($5) and left_on is null`,
    values: [tx.place.countyId, tx.place.tenantId, mediationIds, kind, gone, officialId, person, duty],
  });
  keepBodies(tx, mediationIds);
}

const officialsOf = (bodies: readonly Body[]): string[] =>
  bodies.map(({ officialId }) => officialId).filter(isGiven);

/** Those who take part now; a mediation from before has its usual ones written down first. */
export async function participantsOf(
  tx: Tx,
  mediation: MediationEntity,
  { by, today }: Noted,
): Promise<MediationParticipantEntity[]> {
  const there = await bodiesOf(tx, mediation.id);
  if (there.length > 0) return there;
  const bodies = await firstBodies(tx, mediation.petitionId, mediation, []);
  for (const body of bodies) insertBody(tx, mediation.id, { ...body, sharedId: uuid() }, { by, today });
  keepBodies(tx, [mediation.id]);
  return bodiesOf(tx, mediation.id);
}

/** Those who take part now, who was there first first. */
export async function bodiesOf(tx: Tx, mediationId: string): Promise<MediationParticipantEntity[]> {
  const rows = await tx.rows<{ id: string }>(
    `select id from mediation_participants
      where county_id = $1 and tenant_id = $2 and mediation_id = $3 and left_on is null order by id`,
    [tx.place.countyId, tx.place.tenantId, mediationId],
  );
  return Promise.all(rows.map(({ id }) => tx.get(MediationParticipantEntity, id)));
}

export const participantOf = (
  tx: Tx,
  { id }: MediationEntity,
  participantId: string,
): Promise<MediationParticipantEntity> => partOf(tx.get(MediationParticipantEntity, participantId), id);

/** A unit of this office or a body by its name; an official by id, or somebody by name and duty. @throws RuleViolation REQUIRED, INVALID, NOT_FOUND */
export async function bodyOf(tx: Tx, input: Inputs.DisputeParticipantInput): Promise<Body> {
  const { kind, unitId = null, officialId = null } = input;
  const unit = unitId === null ? null : await tx.get(UnitEntity, unitId);
  const body = unit?.name ?? requiredText(input.body, '参与单位', MOST.body);
  if (officialId !== null) {
    const { name, post } = await servingOfficial(tx, officialId);
    return { kind, body, unitId, officialId, person: name, duty: post };
  }
  const person = requiredText(input.person, '负责人员', MOST.person);
  return { kind, body, unitId, officialId, person, duty: requiredText(input.duty, '职务', MOST.duty) };
}

export const unnamedBody = (lead: MediationLead): Body => ({
  kind: bodyThatLeads(lead),
  body: labelOf(lead, 'zh'),
  unitId: null,
  officialId: null,
  person: null,
  duty: null,
});
