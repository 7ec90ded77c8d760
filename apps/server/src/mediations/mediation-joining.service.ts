import { v7 as uuid } from 'uuid';
import { beijingDate, labelOf, requireNotTheirOwn, requireJoinable, RUNNING_MEDIATION } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { PetitionEntity } from '../petitions/petition.entity';
import { takePetitionStep } from '../petitions/petition-steps.service';
import { requireFree } from '../withholdings/withholding.service';
import { insertBody, keepBodies, participantsOf } from './mediation-bodies.service';
import type * as Inputs from './mediation-dispute.inputs';
import { MediationEntity } from './mediation.entity';
import { namesBehind, partyNamesOf, requireOtherSide } from './mediation-names.service';
import { openOtherParty, sealOtherParty } from './mediation-other-party.service';
import { disputeOf, lockDispute } from './mediation-steps.service';
import { MediationSessionEntity } from './mediation-session.entity';

/**
 * 并入调解: another matter is about the same dispute. It has a mediation of its own with the same bodies, mediators and other side, whose
 * consent stands; its petitioner consents for themselves, and each of them ends it for their own matter.
 *
 * @throws RuleViolation what the petition's step table says, NOT_FOUND (withheld, or not there), INVALID, WRONG_STATE, CONFIDENTIAL,
 * ACCUSED_HANDLES (somebody of one of them is kept from the other)
 */
export async function joinMediation(doing: Equipped, input: Inputs.JoinMediationInput): Promise<Done> {
  const id = uuid();
  const { audit } = await takePetitionStep(
    doing,
    input,
    'mediate',
    async ({ services, tx, actor, petition, now }) => {
      lockDispute(tx, input.mediationId);
      const joined = await tx.edit(MediationEntity, input.mediationId);
      const { petitionId, status, kind, body, bodyUnitId, lead, subject, otherPartyKind } = joined;
      const { confidential } = await tx.get(PetitionEntity, petitionId);
      requireJoinable({ petitionId, status, confidential }, petition.id);
      const today = beijingDate(now);
      const noted = { by: actor.name, today };
      const bodies = await participantsOf(tx, joined, noted);
      const together = await disputeOf(tx, joined, RUNNING_MEDIATION);
      const keeperId = petition.responsibleId ?? petition.ownerId;
      for (const one of together) {
        await requireFree(tx, petition.id, [one.keeperId, ...one.mediatorIds, ...one.participantIds]);
        await requireFree(tx, one.petitionId, [petition.ownerId, keeperId, petition.leadId]);
      }
      const vault = await services.vaults.of(tx);
      const otherParty = openOtherParty(vault, joined);
      await requireOtherSide(tx, vault, petition.id, otherParty);
      // who works on it already, and turns out to petition: they hand on their part first
      requireNotTheirOwn(
        [...joined.mediators, ...bodies.map(({ person }) => person)],
        [
          ...(await partyNamesOf(tx, vault, petition.id)),
          ...(await namesBehind({ services, tx }, petition.id, null)),
        ],
        '并入的调解',
      );
      // no id of a mediation, which may come to be withheld
      const disputeId = joined.disputeId ?? uuid();
      // from before, it was a dispute of its own
      if (joined.disputeId === null) tx.update(MediationEntity, joined.id, { disputeId });
      tx.insert(MediationEntity, {
        id,
        petitionId: petition.id,
        disputeId,
        kind,
        body,
        bodyUnitId,
        lead,
        subject,
        otherPartyKind,
        ...sealOtherParty(vault, id, { otherPartyKind, otherParty }),
        keeperId,
        mediatorIds: joined.mediatorIds,
        mediators: joined.mediators,
        status: 'CONSENT_AWAITED',
        otherConsentedOn: joined.otherConsentedOn,
        otherConsentMeans: joined.otherConsentMeans,
        otherConsentBy: joined.otherConsentBy,
        nextStep: joined.nextStep,
        nextStepOn: joined.nextStepOn,
        openedOn: today,
        openedBy: actor.name,
      });
      for (const one of bodies) insertBody(tx, id, one, noted);
      keepBodies(tx, [id]);
      const text = `${labelOf(kind, 'zh')}：${body}；${labelOf(lead, 'zh')}牵头`;
      // on its own time line alone: a matter that has to leave is then named on no other
      return { event: { kind: 'MEDIATION_OPENED', text, data: { mediationId: id } } };
    },
  );
  return { id, audit };
}

/** What is planned for the others of the dispute is planned for who consents now, too. */
export async function joinSessions(tx: Tx, mediation: MediationEntity, now: Date): Promise<void> {
  const others = (await disputeOf(tx, mediation, RUNNING_MEDIATION)).slice(1);
  const planned = await tx.rows<Pick<MediationSessionEntity, 'sharedId' | 'at' | 'place' | 'recordedBy'>>(
    `select distinct on (shared_id) shared_id as "sharedId", at, place, recorded_by as "recordedBy" from mediation_sessions
      where county_id = $1 and tenant_id = $2 and mediation_id = any($3) and result is null and at > $4 and shared_id is not null
      order by shared_id`,
    [tx.place.countyId, tx.place.tenantId, others.map(({ id }) => id), now],
  );
  tx.insert(
    MediationSessionEntity,
    planned.map((session) => ({ ...session, id: uuid(), mediationId: mediation.id })),
  );
}
