import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  FOLLOWED_MEDIATION,
  labelOf,
  statusAfterConsent,
  type ConsentMeans,
  type PetitionEventKind,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Equipped } from '../graphql/act';
import { OfficialEntity } from '../officials/official.entity';
import { TenantEntity } from '../tenants/tenant.entity';
import type { TenantVault } from '../vault/tenant-vault';
import { carryOn, linkWith, unlink } from './dispute-links.service';
import { copiesOfAgreements, othersIn, withoutNames } from './mediation-copies.service';
import { bodiesOf, firstBodies, insertBody, keepBodies, type Body } from './mediation-bodies.service';
import { MediationEntity } from './mediation.entity';
import { openOtherParty, sealOtherParty } from './mediation-other-party.service';
import { MediationSessionEntity } from './mediation-session.entity';
import { consentedOf, tellTimeLine } from './mediation-steps.service';

/** Who consented when, how, and who wrote it down. */
const CONSENTS = [
  'petitionerConsentedOn',
  'petitionerConsentMeans',
  'petitionerConsentBy',
  'otherConsentedOn',
  'otherConsentMeans',
  'otherConsentBy',
] as const;
/** What of its row goes along as it is. */
const KEPT = [
  'disputeId',
  'kind',
  'body',
  'lead',
  'subject',
  'otherPartyKind',
  'mediators',
  'nextStep',
  'nextStepOn',
  'openedOn',
  ...CONSENTS,
] as const;
type Consents = Pick<MediationEntity, (typeof CONSENTS)[number]>;
type Kept = Pick<MediationEntity, (typeof KEPT)[number] | 'otherParty'>;
const pick = <Row, Key extends keyof Row>(row: Row, keys: readonly Key[]): Pick<Row, Key> =>
  Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key>;

type Session = Pick<MediationSessionEntity, 'at' | 'place' | 'result' | 'attended' | 'record' | 'recordedBy'>;

/** 调解 that goes on with its matter: all it takes to go on, both sides in clear; it lives in memory, and sealed. */
export type MovedMediation = Kept &
  Readonly<{
    cameFrom: string;
    office: string;
    bodies: readonly (Body & Readonly<{ sharedId: string; leads: boolean }>)[];
    sessions: readonly Session[];
    /** Whether other matters of the dispute stay with who sent it. */
    joint: boolean;
  }>;

/** What a transfer takes along of the mediations of its matter. */
export type MovedMediations = Readonly<{
  goesOn: MovedMediation | null;
  /** What was agreed on, which stays with who keeps its file: a copy in words for each. */
  agreed: readonly string[];
}>;

/** What ended with a transfer and came to nothing there since: it may go on. */
const MOVED_SQL = `m.county_id = $1 and m.tenant_id = $2 and m.petition_id = $3 and m.ending = 'ENDED_WITH_TRANSFER'
  and not exists (select from petition_events e
    where e.county_id = $1 and e.tenant_id = $2 and e.petition_id = $3 and e.kind in ('MEDIATION_FAILED', 'MEDIATION_AGREED')
      and e.data ? 'office' and e.data ->> 'mediationId' = m.id::text)`;

const movedOf = async (tx: Tx, petitionId: string): Promise<MediationEntity | null> => {
  const found = await tx.first<{ id: string }>(
    `select m.id from mediations m where ${MOVED_SQL} order by m.id desc limit 1`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return found && tx.get(MediationEntity, found.id);
};

export const packMediations = async (
  tx: Tx,
  vault: TenantVault,
  petitionId: string,
): Promise<MovedMediations> => ({
  goesOn: await packMediation(tx, vault, petitionId),
  agreed: await copiesOfAgreements(tx, vault, petitionId),
});

/** The mediation that goes on with the matter. */
async function packMediation(tx: Tx, vault: TenantVault, petitionId: string): Promise<MovedMediation | null> {
  const moved = await movedOf(tx, petitionId);
  if (moved === null) return null;
  const named = await othersIn(tx, vault, moved);
  const here = [tx.place.countyId, tx.place.tenantId];
  const [{ name: office }, bodies, others, sessions] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    bodiesOf(tx, moved.id),
    tx.first(
      `select from mediations where county_id = $1 and tenant_id = $2 and dispute_id = $3 and petition_id <> $4 and status = any($5)`,
      [...here, moved.disputeId, petitionId, FOLLOWED_MEDIATION],
    ),
    tx.rows<Session>(
      `select at, place, result, attended, record, recorded_by as "recordedBy" from mediation_sessions
        where county_id = $1 and tenant_id = $2 and mediation_id = $3 order by at, id`,
      [...here, moved.id],
    ),
  ]);
  const joint = others !== null;
  return {
    ...pick(moved, KEPT),
    otherParty: openOtherParty(vault, moved),
    cameFrom: moved.id,
    office,
    bodies,
    joint,
    // who else petitioned may stand in what was said
    sessions: sessions.map(({ attended, record, ...one }) => ({
      ...one,
      attended: withoutNames(attended, named, office),
      record: withoutNames(record, named, office),
    })),
  };
}

const PETITION_OFFICE = 'BODY_PETITION_OFFICE';

/** 接续调解: with the consent that stands, the same bodies and the same mediators by name; this office's petition office in the place of the other's. */
export async function goOnHere(
  { services, tx, actor, now }: Equipped,
  { petitionId, keeperId, from }: Readonly<{ petitionId: string; keeperId: string; from: string }>,
  moved: MovedMediation,
): Promise<void> {
  const id = uuid();
  const { cameFrom, office, bodies, sessions, joint, otherParty } = moved;
  const { disputeId, kind, body, lead, otherPartyKind } = moved;
  const [vault, { name }, keeper] = await Promise.all([
    services.vaults.of(tx),
    tx.get(TenantEntity, tx.place.tenantId),
    tx.get(OfficialEntity, keeperId),
  ]);
  tx.insert(MediationEntity, {
    id,
    petitionId,
    cameFrom,
    ...pick(moved, KEPT),
    ...sealOtherParty(vault, id, { otherPartyKind, otherParty }),
    keeperId,
    mediatorIds: [],
    status: statusAfterConsent(consentedOf(moved)),
    openedBy: office,
  });
  const noted = { by: office, today: beijingDate(now) };
  const ours = { unitId: null, officialId: keeper.id, person: keeper.name, duty: keeper.post, body: name };
  const theirs = ({ kind: one }: Body) => one === PETITION_OFFICE;
  const there =
    bodies.length > 0
      ? bodies.map((one) => ({ ...one, unitId: null, officialId: null }))
      : (
          await firstBodies(tx, petitionId, { ...moved, bodyUnitId: null, keeperId, mediatorIds: [] }, [])
        ).map((one) => ({ ...one, sharedId: uuid() }));
  for (const one of there) insertBody(tx, id, theirs(one) && !joint ? { ...one, ...ours } : one, noted);
  if (joint || !there.some(theirs))
    insertBody(tx, id, { ...ours, kind: PETITION_OFFICE, sharedId: uuid(), leads: false }, noted);
  keepBodies(tx, [id]);
  tx.insert(
    MediationSessionEntity,
    sessions.map((one) => ({ ...one, at: new Date(one.at), id: uuid(), mediationId: id, sharedId: uuid() })),
  );
  if (disputeId !== null)
    linkWith(tx, disputeId, { otherTenantId: from, otherName: office, ground: 'MATTER_MOVED', since: now });
  const text = `${office}转来，双方的同意和办理过程一并转来。${labelOf(kind, 'zh')}：${body}；${labelOf(lead, 'zh')}牵头`;
  await tellTimeLine({ tx, actor, now }, { id, petitionId, disputeId }, { kind: 'MEDIATION_RESUMED', text });
}

/** The other office has signed: what was done here, and what is done there, is one time line from now on. */
export async function mediationLeft(
  tx: Tx,
  petitionId: string,
  { otherTenantId, otherName }: Readonly<{ otherTenantId: string; otherName: string }>,
  now: Date,
): Promise<void> {
  const moved = await movedOf(tx, petitionId);
  if (moved === null || moved.disputeId === null) return;
  linkWith(tx, moved.disputeId, { otherTenantId, otherName, ground: 'MATTER_MOVED', since: now });
  await carryOn(tx, moved.disputeId);
}

type Resumed = Readonly<{ kind: PetitionEventKind; text: string; data: Record<string, unknown> }>;

/** 退回、收回: the matter is here again, and its mediation goes on where it stood, with the consent that was given elsewhere. */
export async function resumeMediation(tx: Tx, petitionId: string, now: Date): Promise<Resumed[]> {
  const moved = await movedOf(tx, petitionId);
  if (moved === null) return [];
  const { id, disputeId, kind, body, lead } = moved;
  const given = await consentsElsewhere(tx, petitionId, id);
  const consents = { ...pick(moved, CONSENTS), ...given };
  const status = statusAfterConsent(consentedOf(consents));
  tx.update(MediationEntity, id, { ...consents, status, ending: null, endReason: null, endedOn: null });
  if (disputeId !== null) unlink(tx, disputeId, petitionId, now);
  const text = `${labelOf(kind, 'zh')}：${body}；${labelOf(lead, 'zh')}牵头`;
  return [{ kind: 'MEDIATION_RESUMED', text, data: { mediationId: id } }];
}

/** Consent that was recorded where the matter was meanwhile. */
async function consentsElsewhere(tx: Tx, petitionId: string, id: string): Promise<Partial<Consents>> {
  const rows = await tx.rows<{ side: string; means: ConsentMeans; on: string; by: string }>(
    `select data ->> 'side' as side, data ->> 'means' as means, data ->> 'on' as on, actor_name as by from petition_events
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'MEDIATION_CONSENTED' and data ? 'office' and data ? 'side'
        and data ->> 'mediationId' = $4 order by seq`,
    [tx.place.countyId, tx.place.tenantId, petitionId, id],
  );
  return Object.assign(
    {},
    ...rows.map(({ side, means, on, by }) =>
      side === 'PETITIONER_SIDE'
        ? { petitionerConsentedOn: on, petitionerConsentMeans: means, petitionerConsentBy: by }
        : { otherConsentedOn: on, otherConsentMeans: means, otherConsentBy: by },
    ),
  ) as Partial<Consents>;
}
