import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  chineseDate,
  isGiven,
  labelOf,
  MEDIATION_LENGTHS as MOST,
  optionalText,
  requiredText,
  saidText,
  requireDayBetween,
  requireMediators,
  requireNoConsentYet,
  requireRecorded,
  statusAfterConsent,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done, Equipped } from '../graphql/act';
import { servingOfficial } from '../officials/serving.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { takePetitionStep } from '../petitions/petition-steps.service';
import { UnitEntity } from '../units/unit.entity';
import { requireFree } from '../withholdings/withholding.service';
import { MediationEntity } from './mediation.entity';
import type * as Inputs from './mediation.inputs';
import { sealOtherParty } from './mediation-other-party.service';
import { advance, consentedOf, taken, tellTimeLine } from './mediation-steps.service';

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
      requireDayBetween(openedOn, beijingDate(petition.receivedAt), today, '提出日期');
      tx.insert(MediationEntity, {
        id,
        petitionId: petition.id,
        kind,
        body,
        bodyUnitId,
        lead,
        subject: saidText(input.subject, '纠纷事由', MOST.subject),
        otherPartyKind: input.otherPartyKind,
        ...sealOtherParty(await services.vaults.of(tx), id, input),
        keeperId: petition.responsibleId ?? petition.ownerId,
        ...(await mediatorsFor(tx, petition.id, input)),
        status: 'CONSENT_AWAITED',
        openedOn,
        openedBy: actor.name,
      });
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
  const status = statusAfterConsent([...before, side]);
  const text = `${labelOf(side, 'zh')}（${labelOf(means, 'zh')}，${chineseDate(on)}）`;
  return advance(doing, { mediation, status }, patch, {
    kind: 'MEDIATION_CONSENTED',
    text,
    audit: { side, means },
  });
}

/** 调整调解员、牵头单位; who leads is told on the time line. @throws RuleViolation WRONG_STATE, NOT_YOURS, NOT_FOUND, REQUIRED, INVALID, ACCUSED_HANDLES */
export async function arrangeMediation(doing: Doing, input: Inputs.ArrangeMediationInput): Promise<Done> {
  const { tx } = doing;
  const { mediation } = await taken(doing, input, 'arrange');
  const { lead, keeperId, mediatorIds, outsideMediators } = input;
  if (isGiven(keeperId)) {
    await servingOfficial(tx, keeperId);
    await requireFree(tx, mediation.petitionId, [keeperId]);
  }
  const anew = isGiven(mediatorIds) || isGiven(outsideMediators);
  const patch = {
    ...(isGiven(lead) ? { lead } : {}),
    ...(isGiven(keeperId) ? { keeperId } : {}),
    ...(anew ? await mediatorsFor(tx, mediation.petitionId, input) : {}),
  };
  tx.update(MediationEntity, mediation.id, patch);
  if (isGiven(lead) && lead !== mediation.lead) {
    const text = `调解改由${labelOf(lead, 'zh')}牵头（原为${labelOf(mediation.lead, 'zh')}）`;
    await tellTimeLine(doing, mediation, { kind: 'NOTED', text });
  }
  return { id: mediation.id, audit: { changed: Object.keys(patch) } };
}

/** 终止调解. @throws RuleViolation WRONG_STATE, NOT_YOURS, REQUIRED (why no agreement was reached), INVALID (it ends with its matter) */
export async function endMediation(doing: Doing, input: Inputs.EndMediationInput): Promise<Done> {
  const at = await taken(doing, input, 'end');
  const ending = requireRecorded(input.ending);
  const endReason =
    ending === 'NO_AGREEMENT'
      ? saidText(input.reason, '理由', MOST.reason)
      : optionalText(input.reason, '理由', MOST.reason);
  const text = [labelOf(ending, 'zh'), endReason].filter(isGiven).join('：');
  const patch = { ending, endReason, endedOn: at.today };
  return advance(doing, at, patch, { kind: 'MEDIATION_FAILED', text, audit: { ending } });
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
