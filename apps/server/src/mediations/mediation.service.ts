import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  chineseDate,
  FOLLOWED_MEDIATION,
  isGiven,
  labelOf,
  MEDIATION_LENGTHS as MOST,
  optionalText,
  requiredText,
  requireNotTheirOwn,
  saidText,
  requireDayBetween,
  requireMediators,
  requireNoConsentYet,
  requireRecorded,
  RUNNING_MEDIATION,
  statusAfterConsent,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done, Equipped } from '../graphql/act';
import { servingOfficial } from '../officials/serving.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { takePetitionStep } from '../petitions/petition-steps.service';
import { UnitEntity } from '../units/unit.entity';
import { requireFree } from '../withholdings/withholding.service';
import { firstBodies, firstOf, followAt, insertBody, keepBodies } from './mediation-bodies.service';
import { MediationEntity } from './mediation.entity';
import type * as Inputs from './mediation.inputs';
import { agreedTogether } from './mediation-agreement.service';
import { sealOtherParty } from './mediation-other-party.service';
import { joinSessions } from './mediation-joining.service';
import { letKindLead } from './mediation-participants.service';
import { advance, advanceAll, consentedOf, disputeOf, taken } from './mediation-steps.service';
import {
  namesBehind,
  partyNamesOf,
  requireNoParty,
  requireOtherSide,
  requireUnnamed,
} from './mediation-names.service';

/**
 * 提出调解. Nothing of the petition moves with it.
 *
 * @throws RuleViolation what the petition's step table says, REQUIRED, INVALID, NOT_FOUND, ACCUSED_HANDLES (who is recused)
 */
export async function openMediation(doing: Equipped, input: Inputs.OpenMediationInput): Promise<Done> {
  const id = uuid();
  const { kind, lead } = input;
  const { audit } = await takePetitionStep(
    doing,
    input,
    'mediate',
    async ({ services, tx, actor, petition, now }) => {
      const body = requiredText(input.body, '调解组织', MOST.body);
      const bodyUnitId = input.bodyUnitId ?? null;
      if (bodyUnitId !== null) await tx.get(UnitEntity, bodyUnitId);
      const today = beijingDate(now);
      const openedOn = input.openedOn ?? today;
      const keeperId = petition.responsibleId ?? petition.ownerId;
      const mediating = await mediatorsFor(tx, petition.id, input);
      const opened = { body, bodyUnitId, lead, keeperId, ...mediating };
      const bodies = await firstBodies(tx, petition.id, opened, input.participants ?? []);
      const vault = await services.vaults.of(tx);
      await requireOtherSide(tx, vault, petition.id, input.otherParty);
      const sides = [
        ...(await partyNamesOf(tx, vault, petition.id)),
        ...(await namesBehind({ services, tx }, petition.id, null)),
        input.otherParty.trim(),
      ];
      requireNotTheirOwn(mediating.mediators, sides, '调解员');
      requireNotTheirOwn(
        bodies.map(({ person }) => person),
        sides,
        '负责人员',
      );
      requireDayBetween(openedOn, beijingDate(petition.receivedAt), today, '提出日期');
      tx.insert(MediationEntity, {
        id,
        petitionId: petition.id,
        disputeId: uuid(),
        kind,
        subject: saidText(input.subject, '纠纷事由', MOST.subject),
        otherPartyKind: input.otherPartyKind,
        ...sealOtherParty(vault, id, input),
        ...opened,
        status: 'CONSENT_AWAITED',
        openedOn,
        openedBy: actor.name,
      });
      for (const one of bodies)
        insertBody(tx, id, { ...one, sharedId: uuid() }, { by: actor.name, today: openedOn });
      keepBodies(tx, [id]);
      const text = `${labelOf(kind, 'zh')}：${body}；${labelOf(lead, 'zh')}牵头`;
      return { event: { kind: 'MEDIATION_OPENED', text, data: { mediationId: id } } };
    },
  );
  return { id, audit: { ...audit, kind, lead } };
}

/** 登记同意调解: with both it begins. A side may have said yes at the counter, days before this was written down. @throws RuleViolation WRONG_STATE, NOT_YOURS, DUPLICATE, INVALID */
export async function recordMediationConsent(
  doing: Doing,
  input: Inputs.RecordMediationConsentInput,
): Promise<Done> {
  const at = await taken(doing, input, 'consent');
  const { mediation, today } = at;
  const { side, means, on } = input;
  const before = consentedOf(mediation);
  requireNoConsentYet(before, side);
  const { receivedAt } = await doing.tx.get(PetitionEntity, mediation.petitionId);
  requireDayBetween(on, beijingDate(receivedAt), today, '同意日期');
  const by = doing.actor.name;
  const patch =
    side === 'PETITIONER_SIDE'
      ? { petitionerConsentedOn: on, petitionerConsentMeans: means, petitionerConsentBy: by }
      : { otherConsentedOn: on, otherConsentMeans: means, otherConsentBy: by };
  // each petitioner for themselves, the other side once for the dispute
  const others =
    side === 'OTHER_SIDE'
      ? (await disputeOf(doing.tx, mediation, ['CONSENT_AWAITED']))
          .slice(1)
          .filter(({ otherConsentedOn }) => otherConsentedOn === null)
      : [];
  const told = {
    kind: 'MEDIATION_CONSENTED',
    text: `${labelOf(side, 'zh')}（${labelOf(means, 'zh')}，${chineseDate(on)}）`,
    data: { side, means, on },
    audit: { side, means },
  } as const;
  const said = async (one: MediationEntity): Promise<Done> => {
    const status = statusAfterConsent([...consentedOf(one), side]);
    const done = await advance(doing, { mediation: one, status }, patch, told);
    if (status === 'MEDIATING') await joinSessions(doing.tx, one, doing.now);
    return done;
  };
  const done = await said(mediation);
  for (const one of others) await said(one);
  return done;
}

/** 调整调解员、牵头单位, in every matter of the dispute, and who keeps this one; who leads is told on the time line. @throws RuleViolation WRONG_STATE, NOT_YOURS, NOT_FOUND, REQUIRED, INVALID, ACCUSED_HANDLES */
export async function arrangeMediation(doing: Equipped, input: Inputs.ArrangeMediationInput): Promise<Done> {
  const { tx } = doing;
  const at = await taken(doing, input, 'arrange');
  const { mediation } = at;
  const { lead, keeperId, mediatorIds, outsideMediators } = input;
  const together = await disputeOf(tx, mediation, FOLLOWED_MEDIATION);
  const ids = together.map(({ id }) => id);
  const keeper = isGiven(keeperId) ? await servingOfficial(tx, keeperId) : null;
  for (const { petitionId } of together) await requireFree(tx, petitionId, [keeperId]);
  const anew = isGiven(mediatorIds) || isGiven(outsideMediators);
  for (const one of together) {
    const kept = one.id === mediation.id && keeper !== null ? { keeperId: keeper.id } : {};
    const mediating = anew ? await mediatorsFor(tx, one.petitionId, input) : null;
    if (mediating !== null) await requireNoParty(doing, one, mediating.mediators, '调解员');
    tx.update(MediationEntity, one.id, { ...kept, ...mediating });
    // who was there for the mediation body as its mediator is no more
    const gone = one.mediatorIds.filter((id) => mediating !== null && !mediating.mediatorIds.includes(id));
    if (mediating !== null && gone.length > 0)
      followAt(tx, [one.id], { kind: 'BODY_MEDIATION_COMMITTEE', gone }, firstOf(mediating));
  }
  if (keeper !== null)
    followAt(
      tx,
      ids,
      { kind: 'BODY_PETITION_OFFICE', gone: [mediation.keeperId] },
      { officialId: keeper.id, person: keeper.name, duty: keeper.post },
    );
  const leads = isGiven(lead) && lead !== mediation.lead;
  if (leads) await letKindLead(doing, at, lead);
  const changed = [
    ...(leads ? ['lead'] : []),
    ...(isGiven(keeperId) ? ['keeperId'] : []),
    ...(anew ? ['mediatorIds', 'mediators'] : []),
  ];
  return { id: mediation.id, audit: { changed } };
}

/**
 * 终止调解. A petitioner who does not go on ends it for their own matter; what the other side or nobody agrees to ends for the whole
 * dispute, unless it is said to end for this matter alone. An agreement that the court has not confirmed ends so for all who made it.
 *
 * @throws RuleViolation WRONG_STATE, NOT_YOURS, REQUIRED (why no agreement was reached), INVALID (it ends with its matter)
 */
export async function endMediation(doing: Equipped, input: Inputs.EndMediationInput): Promise<Done> {
  const at = await taken(doing, input, 'end');
  const ending = requireRecorded(input.ending);
  const endReason =
    ending === 'NO_AGREEMENT'
      ? saidText(input.reason, '理由', MOST.reason)
      : optionalText(input.reason, '理由', MOST.reason);
  const alone = ending === 'ENDED_BY_PETITIONER' || input.thisMatterOnly === true;
  const together =
    at.mediation.status === 'AGREEMENT_REACHED'
      ? agreedTogether(doing.tx, at.mediation)
      : disputeOf(doing.tx, at.mediation, RUNNING_MEDIATION);
  const reached = alone ? [at.mediation] : await together;
  if (reached.length > 1 && endReason !== null) await requireUnnamed(doing, at.mediation, endReason, '理由');
  const text = [labelOf(ending, 'zh'), endReason].filter(isGiven).join('：');
  const patch = { ending, endReason, endedOn: at.today };
  return advanceAll(doing, at, reached, patch, { kind: 'MEDIATION_FAILED', text, audit: { ending } });
}

type Named = Pick<Inputs.OpenMediationInput, 'mediatorIds' | 'outsideMediators'>;

/** Who mediates, by id where they serve here and by name all of them; nobody from whom the matter is withheld. */
async function mediatorsFor(
  tx: Tx,
  petitionId: string,
  input: Named,
): Promise<Pick<MediationEntity, 'mediatorIds' | 'mediators'>> {
  const mediatorIds = input.mediatorIds ?? [];
  const outside = (input.outsideMediators ?? []).map((name) => requiredText(name, '调解员', MOST.mediator));
  requireMediators(mediatorIds, outside);
  await requireFree(tx, petitionId, mediatorIds);
  const officials = await Promise.all(mediatorIds.map((id) => servingOfficial(tx, id)));
  return { mediatorIds, mediators: [...officials.map(({ name }) => name), ...outside] };
}
