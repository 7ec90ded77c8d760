import { v7 as uuid } from 'uuid';
import {
  DISPUTE_LENGTHS as MOST,
  FOLLOWED_MEDIATION,
  requiredText,
  requireFollowed,
  requireNobodyNamed,
  requireNotTheirOwn,
  requireOtherOffice,
  RuleViolation,
  saidText,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { TenantEntity } from '../tenants/tenant.entity';
import { adoptDispute, leaderFor, setDispute, takePartHere, type Office } from './dispute-adoption.service';
import { untoldSql, withheldFrom } from '../withholdings/withholding.service';
import { carryOn, linksOf, linkWith, reachedFrom } from './dispute-links.service';
import { participantsOf, type Body } from './mediation-bodies.service';
import type * as Inputs from './mediation-dispute.inputs';
import { MediationEntity } from './mediation.entity';
import type { MediationParticipantEntity } from './mediation-participant.entity';
import { sidesOf } from './mediation-names.service';
import { disputeIdOf, disputeOf, taken, tellTimeLine } from './mediation-steps.service';

/**
 * 跨单位并案: what two offices have of one dispute gets one id, one time line and one lead, which is the office that the county has entered.
 * Each matter stays where it is, with its petitioner's own consent and its own terms. Done again from the other side, that one leads.
 *
 * @throws RuleViolation WRONG_STATE, NOT_FOUND (not there, or withheld), REQUIRED, INVALID (it names a party, or it is this very office)
 */
export async function linkDispute(doing: Equipped, input: Inputs.LinkDisputeInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const at = await taken(doing, input, 'link');
  const reason = saidText(input.reason, '理由', MOST.reason);
  requireOtherOffice(tx.place.tenantId, input.otherTenantId);
  const number = requiredText(input.otherNumber, '其他单位的调解', 50);
  const sides = await sidesOf(doing, at.mediation);
  requireNobodyNamed(reason, sides, '理由');
  const here: Office = {
    tenantId: tx.place.tenantId,
    name: (await tx.get(TenantEntity, tx.place.tenantId)).name,
  };
  const disputeId = at.mediation.disputeId ?? uuid();
  const bodies = await participantsOf(tx, at.mediation, { by: actor.name, today: at.today });
  const leader = leaderFor(here, bodies, await linksOf(tx, disputeId));
  const kept = await withheldFrom(tx, actor);
  const { countyId } = tx.place;
  const found = await tx.elsewhere({ countyId, tenantId: input.otherTenantId }, (there) =>
    lookUp(doing, there, { number, reason, kept }),
  );
  requireFollowed(found.mediation.status);
  requireNotTheirOwn(peopleOf(at.mediation, bodies), found.sides, '其他单位的调解');
  requireNotTheirOwn(found.people, sides, '其他单位的调解');
  const { office } = found;
  const text = (one: string): string =>
    `县信访局并案：与${one}办理的调解属于同一纠纷，由${here.name}牵头（${reason}）`;
  const joining = { ...doing, disputeId, leader, reason };
  const was = disputeIdOf(found.mediation);
  const joined: Office[] = [here];
  for (const tenantId of (await reachedFrom(tx, here.tenantId, disputeId)).slice(1))
    joined.push(
      ...(await joinThere(joining, tenantId, { was: disputeId, text: text(office.name), with: here })),
    );
  for (const tenantId of await reachedFrom(tx, office.tenantId, was))
    joined.push(...(await joinThere(joining, tenantId, { was, text: text(here.name), with: here })));
  const together = await disputeOf(tx, at.mediation, FOLLOWED_MEDIATION);
  setDispute(tx, at.mediation, disputeId);
  const noted = { by: actor.name, today: at.today };
  await takePartHere(tx, together, leader, { ...noted, leads: true });
  await takePartHere(tx, together, found.leader, { ...noted, leads: false });
  for (const { tenantId } of joined)
    await tx.elsewhere({ countyId, tenantId }, async (there) => {
      linkWithAll(there, disputeId, joined, now);
      await carryOn(there, disputeId);
    });
  for (const one of together)
    await tellTimeLine(doing, { ...one, disputeId }, { kind: 'DISPUTE_LINKED', text: text(office.name) });
  return { id: at.mediation.id, audit: { with: office.name } };
}

type Joining = Equipped & Readonly<{ disputeId: string; leader: Body; reason: string }>;
type Told = Readonly<{ was: string; text: string; with: Office }>;

/** One of the offices that have the dispute: from now on under the one id, and led by the one lead. None where nothing of it goes on. */
async function joinThere(
  { services, tx, actor, now, disputeId, leader, reason }: Joining,
  tenantId: string,
  { was, text, with: { name } }: Told,
): Promise<Office[]> {
  return tx.elsewhere({ countyId: tx.place.countyId, tenantId }, async (there) => {
    const [first, ...more] = await adoptDispute({ tx: there, actor, now }, { was, disputeId, leader, text });
    if (first === undefined) return [];
    for (const one of [first, ...more])
      requireNobodyNamed(reason, await sidesOf({ services, tx: there }, one), '理由');
    const subject = { subjectKind: 'Mediation', subjectId: first.id } as const;
    there.audit({ actor, outcome: 'DONE', action: 'linkDispute', ...subject, detail: { with: name } });
    return [{ tenantId, name: (await there.get(TenantEntity, tenantId)).name }];
  });
}

/** Each hears from each, so that none has to pass on what another does. */
function linkWithAll(tx: Tx, disputeId: string, joined: readonly Office[], since: Date): void {
  for (const { tenantId: otherTenantId, name: otherName } of joined)
    if (otherTenantId !== tx.place.tenantId)
      linkWith(tx, disputeId, { otherTenantId, otherName, ground: 'COUNTY_JOINED', since });
}

type Sought = Readonly<{ number: string; reason: string; kept: readonly string[] }>;
type Found = Readonly<{
  mediation: MediationEntity;
  office: Office;
  leader: ReturnType<typeof leaderFor>;
  sides: readonly string[];
  people: readonly (string | null)[];
}>;

/** Who works on it. */
const peopleOf = (
  { mediators }: MediationEntity,
  bodies: readonly Pick<MediationParticipantEntity, 'person'>[],
): (string | null)[] => [...mediators, ...bodies.map(({ person }) => person)];

/** The mediation of the other office's petition of that number; of what accuses somebody, was sent on from there, or is withheld from who asks, nothing is said. */
async function lookUp({ services }: Equipped, there: Tx, { number, reason, kept }: Sought): Promise<Found> {
  const { countyId, tenantId } = there.place;
  const found = await there.first<{ id: string }>(
    `select m.id from petitions p
       join mediations m on m.county_id = $1 and m.tenant_id = $2 and m.petition_id = p.id
      where p.county_id = $1 and p.tenant_id = $2 and p.number = $3 and not p.confidential and p.id <> all($4)
        and not ${untoldSql('p.id')}
      order by m.status = any($5) desc, m.id desc limit 1`,
    [countyId, tenantId, number, kept, FOLLOWED_MEDIATION],
  );
  if (found === null) throw new RuleViolation('NOT_FOUND');
  const mediation = await there.edit(MediationEntity, found.id);
  const { name } = await there.get(TenantEntity, tenantId);
  const sides = await sidesOf({ services, tx: there }, mediation);
  requireNobodyNamed(reason, sides, '理由');
  const office = { tenantId, name };
  const bodies = await participantsOf(there, mediation, { by: name, today: mediation.openedOn });
  return {
    mediation,
    office,
    sides,
    people: peopleOf(mediation, bodies),
    leader: leaderFor(office, bodies, await linksOf(there, disputeIdOf(mediation))),
  };
}
