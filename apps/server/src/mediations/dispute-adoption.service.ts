import { v7 as uuid } from 'uuid';
import { beijingDate, DISPUTE_LENGTHS as MOST, FOLLOWED_MEDIATION, LED_BY, mayLead } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, InName } from '../graphql/act';
import { TenantEntity } from '../tenants/tenant.entity';
import { reachedFrom, type DisputeLink } from './dispute-links.service';
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

/** In an office that has the dispute: one id, and one lead, which is another office's. Answers with what goes on there. */
export async function adoptDispute(
  doing: InName,
  { was, disputeId, leader, text }: Adopted,
): Promise<MediationEntity[]> {
  const { tx } = doing;
  const here = [tx.place.countyId, tx.place.tenantId];
  if (was !== disputeId) {
    setDispute(tx, { id: was, disputeId: was }, disputeId);
    tx.push({
      text: `update dispute_links l set dispute_id = $4, version = version + 1
              where l.county_id = $1 and l.tenant_id = $2 and l.dispute_id = $3
                and not exists (select from dispute_links o where o.county_id = $1 and o.tenant_id = $2
                      and o.dispute_id = $4 and o.other_tenant_id = l.other_tenant_id)`,
      values: [...here, was, disputeId],
    });
  }
  const together = await ledBy(doing, disputeId, leader);
  for (const one of together) await tellTimeLine(doing, one, { kind: 'DISPUTE_LINKED', text });
  return together;
}

/** Another office's body leads what this one has of a dispute. */
async function ledBy(
  { tx, actor, now }: InName,
  disputeId: string,
  leader: Body,
): Promise<MediationEntity[]> {
  const rows = await tx.rows<{ id: string }>(
    `select id from mediations where county_id = $1 and tenant_id = $2 and dispute_id = $3 and status = any($4) order by id`,
    [tx.place.countyId, tx.place.tenantId, disputeId, FOLLOWED_MEDIATION],
  );
  const together: MediationEntity[] = [];
  for (const { id } of rows) together.push(await tx.edit(MediationEntity, id));
  await takePartHere(tx, together, leader, { by: actor.name, today: beijingDate(now), leads: true });
  return together;
}

/** One lead in all offices that have the dispute: each is told of it by its time line, and its log says who wrote here. */
export async function letLeadElsewhere(
  { tx, actor, now }: Doing,
  disputeId: string,
  next: Body,
  links: readonly DisputeLink[],
): Promise<void> {
  const { countyId, tenantId: own } = tx.place;
  const { name } = await tx.get(TenantEntity, own);
  const theirs = links.some(({ otherName }) => next.body.startsWith(otherName));
  const body = theirs ? next.body : calledFrom(name, next.body);
  const leader = { ...next, body, unitId: null, officialId: null };
  for (const tenantId of (await reachedFrom(tx, own, disputeId)).slice(1))
    await tx.elsewhere({ countyId, tenantId }, async (there) => {
      const [first] = await ledBy({ tx: there, actor, now }, disputeId, leader);
      if (first === undefined) return;
      const subject = { subjectKind: 'Mediation', subjectId: first.id } as const;
      there.audit({
        actor,
        action: 'changeDisputeLead',
        ...subject,
        outcome: 'DONE',
        detail: { with: name },
      });
    });
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
