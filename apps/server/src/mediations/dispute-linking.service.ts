import { v7 as uuid } from 'uuid';
import {
  DISPUTE_LENGTHS as MOST,
  FOLLOWED_MEDIATION,
  requiredText,
  requireFollowed,
  requireNobodyNamed,
  requireOtherOffice,
  RuleViolation,
  saidText,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { TenantEntity } from '../tenants/tenant.entity';
import { adoptDispute, leaderFor, setDispute, takePartHere, type Office } from './dispute-adoption.service';
import { carryOn, linksOf, linkWith } from './dispute-links.service';
import { participantsOf } from './mediation-bodies.service';
import { withheldFrom } from '../withholdings/withholding.service';
import type * as Inputs from './mediation-dispute.inputs';
import { MediationEntity } from './mediation.entity';
import { partyNamesOf, requireUnnamed } from './mediation-names.service';
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
  await requireUnnamed(doing, at.mediation, reason, '理由');
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
  const { mediation, office } = found;
  const text = (one: string): string =>
    `县信访局并案：与${one}办理的调解属于同一纠纷，由${here.name}牵头（${reason}）`;
  const was = disputeIdOf(mediation);
  for (const tenantId of await reachedFrom(tx, office.tenantId, was))
    await tx.elsewhere({ countyId, tenantId }, async (there) => {
      const adopting = { tx: there, actor, now };
      await adoptDispute(adopting, {
        was,
        disputeId,
        leader,
        text: text(here.name),
      });
      if (tenantId !== office.tenantId) return;
      linkWith(there, disputeId, {
        otherTenantId: here.tenantId,
        otherName: here.name,
        ground: 'COUNTY_JOINED',
        since: now,
      });
      there.audit({
        actor,
        action: 'linkDispute',
        subjectKind: 'Mediation',
        subjectId: mediation.id,
        outcome: 'DONE',
        detail: { with: here.name },
      });
      await carryOn(there, disputeId);
    });
  const together = await disputeOf(tx, at.mediation, FOLLOWED_MEDIATION);
  setDispute(tx, at.mediation, disputeId);
  linkWith(tx, disputeId, {
    otherTenantId: office.tenantId,
    otherName: office.name,
    ground: 'COUNTY_JOINED',
    since: now,
  });
  const noted = { by: actor.name, today: at.today };
  await takePartHere(tx, together, leader, { ...noted, leads: true });
  await takePartHere(tx, together, found.leader, { ...noted, leads: false });
  for (const one of together)
    await tellTimeLine(doing, { ...one, disputeId }, { kind: 'DISPUTE_LINKED', text: text(office.name) });
  return { id: at.mediation.id, audit: { with: office.name } };
}

type Sought = Readonly<{ number: string; reason: string; kept: readonly string[] }>;
type Found = Readonly<{ mediation: MediationEntity; office: Office; leader: ReturnType<typeof leaderFor> }>;

/** The mediation of the other office's petition of that number; of what accuses somebody, or is withheld from who asks, nothing is said. */
async function lookUp({ services }: Equipped, there: Tx, { number, reason, kept }: Sought): Promise<Found> {
  const { countyId, tenantId } = there.place;
  const found = await there.first<{ id: string }>(
    `select m.id from petitions p
       join mediations m on m.county_id = $1 and m.tenant_id = $2 and m.petition_id = p.id
      where p.county_id = $1 and p.tenant_id = $2 and p.number = $3 and not p.confidential and p.id <> all($4)
      order by m.status = any($5) desc, m.id desc limit 1`,
    [countyId, tenantId, number, kept, FOLLOWED_MEDIATION],
  );
  if (found === null) throw new RuleViolation('NOT_FOUND');
  const mediation = await there.edit(MediationEntity, found.id);
  const { name } = await there.get(TenantEntity, tenantId);
  const names = await partyNamesOf(there, await services.vaults.of(there), mediation.petitionId);
  requireNobodyNamed(reason, names, '理由');
  const office = { tenantId, name };
  const bodies = await participantsOf(there, mediation, { by: name, today: mediation.openedOn });
  return {
    mediation,
    office,
    leader: leaderFor(office, bodies, await linksOf(there, disputeIdOf(mediation))),
  };
}

/** An office and all that have the dispute with it, but for the one that asks. */
async function reachedFrom(tx: Tx, first: string, disputeId: string): Promise<string[]> {
  const reached = [first];
  for (const tenantId of reached) {
    const links = await tx.elsewhere({ countyId: tx.place.countyId, tenantId }, (there) =>
      linksOf(there, disputeId),
    );
    for (const { otherTenantId } of links)
      if (otherTenantId !== tx.place.tenantId && !reached.includes(otherTenantId))
        reached.push(otherTenantId);
  }
  return reached;
}
