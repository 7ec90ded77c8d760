import { v7 as uuid } from 'uuid';
import { beijingDate, DISPUTE_LENGTHS as MOST, FOLLOWED_MEDIATION, LED_BY, mayLead } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { InName } from '../graphql/act';
import { TenantEntity } from '../tenants/tenant.entity';
import type { DisputeLink } from './dispute-links.service';
import { bodiesOf, insertBody, keepBodies, type Body } from './mediation-bodies.service';
import { MediationEntity } from './mediation.entity';
import type { MediationParticipantEntity } from './mediation-participant.entity';
import { tellTimeLine } from './mediation-steps.service';

export type Office = Readonly<{ tenantId: string; name: string }>;

type Leading = Pick<MediationParticipantEntity, 'kind' | 'body' | 'person' | 'duty' | 'leads'>;

/** Who leads for this office, as the others call them: its own lead, or its petition office where another office has led so far. */
export function leaderFor({ name }: Office, bodies: readonly Leading[], links: readonly DisputeLink[]): Body {
  const own = bodies.filter(({ body }) => !links.some(({ otherName }) => body.startsWith(otherName)));
  const [leading] = own.toSorted((a, b) => rank(b) - rank(a));
  const { kind, body, person, duty } = leading ?? { ...UNNAMED, body: name };
  return { kind, body: calledFrom(name, body), person, duty, unitId: null, officialId: null };
}
/** A body of an office, as the others call it. */
const calledFrom = (office: string, body: string): string =>
  body.startsWith(office) ? body : `${office} ${body}`.slice(0, MOST.body);

const UNNAMED = { kind: 'BODY_PETITION_OFFICE', person: null, duty: null } as const;
const rank = ({ leads, kind }: Leading): number => (leads ? 2 : 0) + (mayLead(kind) ? 1 : 0);

/** The dispute of a mediation, and of all that are of it, under another id. */
export const setDispute = (
  tx: Tx,
  { id, disputeId: was }: Pick<MediationEntity, 'id' | 'disputeId'>,
  disputeId: string,
): void =>
  tx.push({
    text: `update mediations set dispute_id = $5, version = version + 1
            where county_id = $1 and tenant_id = $2 and (id = $3 or dispute_id = $4)`,
    values: [tx.place.countyId, tx.place.tenantId, id, was, disputeId],
  });

type Adopted = Readonly<{
  was: string;
  disputeId: string;
  leader: Body;
  text: string;
}>;

/** In an office that has the dispute: one id, and one lead, which is another office's. */
export async function adoptDispute(doing: InName, { was, disputeId, leader, text }: Adopted): Promise<void> {
  const { tx, actor, now } = doing;
  const here = [tx.place.countyId, tx.place.tenantId];
  if (was !== disputeId) {
    setDispute(tx, { id: was, disputeId: was }, disputeId);
    tx.push({
      text: `update dispute_links set dispute_id = $4, version = version + 1
              where county_id = $1 and tenant_id = $2 and dispute_id = $3`,
      values: [...here, was, disputeId],
    });
  }
  const rows = await tx.rows<{ id: string }>(
    `select id from mediations where county_id = $1 and tenant_id = $2 and dispute_id = $3 and status = any($4) order by id`,
    [...here, disputeId, FOLLOWED_MEDIATION],
  );
  const together: MediationEntity[] = [];
  for (const { id } of rows) together.push(await tx.edit(MediationEntity, id));
  await takePartHere(tx, together, leader, { by: actor.name, today: beijingDate(now), leads: true });
  for (const one of together) await tellTimeLine(doing, one, { kind: 'DISPUTE_LINKED', text });
}

type Noted = Readonly<{ by: string; today: string; leads: boolean }>;

/** A body takes part in the dispute here from now on, as it has in each of the matters, or leads it instead of who led. */
export async function takePartHere(
  tx: Tx,
  together: readonly MediationEntity[],
  body: Body,
  { leads, ...noted }: Noted,
): Promise<void> {
  const ids = together.map(({ id }) => id);
  const { name: office } = await tx.get(TenantEntity, tx.place.tenantId);
  const here = [tx.place.countyId, tx.place.tenantId, ids];
  const sharedId = uuid();
  for (const { id } of together) {
    if (leads && mayLead(body.kind)) tx.update(MediationEntity, id, { lead: LED_BY[body.kind] });
    const there = (await bodiesOf(tx, id)).find(
      (one) => one.kind === body.kind && [one.body, calledFrom(office, one.body)].includes(body.body),
    );
    if (leads)
      tx.push({
        text: `update mediation_participants set leads = false, version = version + 1
                where county_id = $1 and tenant_id = $2 and mediation_id = $3 and leads`,
        values: [...here.slice(0, 2), id],
      });
    if (there === undefined) insertBody(tx, id, { ...body, sharedId, leads }, noted);
    else if (leads)
      tx.push({
        text: `update mediation_participants set leads = true, version = version + 1
                where county_id = $1 and tenant_id = $2 and id = $3`,
        values: [...here.slice(0, 2), there.id],
      });
  }
  keepBodies(tx, ids);
}
