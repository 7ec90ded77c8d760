import { v7 as uuid } from 'uuid';
import {
  AID_LENGTHS,
  aidSteps,
  beijingDate,
  checkAidDay,
  checkExplainers,
  checkHeldAt,
  EXPLANATION_LENGTHS as MOST,
  labelOf,
  materialsOf,
  requireNoDissuasion,
  requiredText,
  saidText,
  RuleViolation,
  takeStep,
  type AidAction,
  chineseDate,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { servingOfficial } from '../officials/serving.service';
import type { Change, Situation } from '../petitions/petition-steps.service';
import { requireFree } from '../withholdings/withholding.service';
import { AidOfferEntity } from './aid-offer.entity';
import { ExplanationEntity } from './explanation.entity';
import type * as Inputs from './explanation.inputs';
import type { AidOffer, Explanation } from './explanation.type';

/** The explanations on a petition, the first first. */
export const explanationsOf = (tx: Tx, petitionId: string): Promise<Explanation[]> =>
  tx.rows<Explanation>(
    `select id, held_at as "heldAt", place, explainers, explained, rules, materials, recorded_by as "recordedBy"
       from explanations where county_id = $1 and tenant_id = $2 and petition_id = $3 order by held_at, id`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );

/** The services a petitioner was told of, the first first. */
export const aidOffersOf = (tx: Tx, petitionId: string): Promise<AidOffer[]> =>
  tx.rows<AidOffer>(
    `select id, service, agency, status, offered_on::text as "offeredOn", offered_by as "offeredBy",
            handed_on::text as "handedOn", acknowledged_on::text as "acknowledgedOn", signer
       from aid_offers where county_id = $1 and tenant_id = $2 and petition_id = $3 order by offered_on, id`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );

/** 登记解释说明. @throws RuleViolation REQUIRED, INVALID, NOT_FOUND (an official), ACCUSED_HANDLES */
export const record =
  ({ heldAt, offer, ...input }: Inputs.RecordExplanationInput) =>
  async (situation: Situation): Promise<Change> => {
    const { petition, now, tx, actor } = situation;
    checkHeldAt(heldAt, petition.receivedAt, now);
    const explainerIds = [...new Set(input.explainerIds)];
    checkExplainers(explainerIds);
    await requireFree(tx, petition.id, explainerIds);
    const officials = await Promise.all(explainerIds.map((id) => servingOfficial(tx, id)));
    const explainers = officials.map(({ name }) => name);
    const explained = saidText(input.explained, '解释内容', MOST.explained);
    requireNoDissuasion(explained);
    const place = requiredText(input.place, '解释地点', MOST.place);
    tx.insert(ExplanationEntity, {
      id: uuid(),
      petitionId: petition.id,
      heldAt,
      place,
      explainerIds,
      explainers,
      explained,
      rules: saidText(input.rules, '依据', MOST.rules),
      materials: materialsOf(input.materials ?? []),
      recordedAt: now,
      recordedBy: actor.name,
    });
    const event = { kind: 'EXPLANATION_HELD', text: `${place}：${explainers.join('、')}` } as const;
    const before = offer ? [told(situation, offer)] : [];
    return { event, before };
  };

/** 告知法律援助等服务. @throws RuleViolation REQUIRED, INVALID */
export const offerAid =
  ({ offer }: Inputs.OfferAidInput) =>
  (situation: Situation): Change => ({ event: told(situation, offer) });

function told(
  { petition, now, tx, actor }: Situation,
  { service, wanted, ...input }: Inputs.NewAidOfferInput,
): Change['event'] {
  const agency = requiredText(input.agency, '服务机构', AID_LENGTHS.agency);
  const status = wanted === true ? 'AID_WANTED' : wanted === false ? 'AID_NOT_WANTED' : 'AID_OFFERED';
  const row = { id: uuid(), petitionId: petition.id, service, agency, status } as const;
  tx.insert(AidOfferEntity, { ...row, offeredOn: beijingDate(now), offeredBy: actor.name });
  return { kind: 'AID_OFFERED', text: `${labelOf(service, 'zh')}（${agency}）` };
}

/** 登记是否需要: the time line says that it was asked, and not what was answered. @throws RuleViolation NOT_FOUND, WRONG_STATE */
export const answer =
  ({ offerId, wanted }: Inputs.AnswerAidOfferInput) =>
  async (situation: Situation): Promise<Change> => {
    const { agency, status } = await moved(situation, offerId, wanted ? 'want' : 'decline');
    situation.tx.update(AidOfferEntity, offerId, { status });
    return { event: { kind: 'AID_ANSWERED', text: agency } };
  };

/** 登记转介. @throws RuleViolation NOT_FOUND, WRONG_STATE, INVALID */
export const handOn =
  ({ offerId, on }: Inputs.HandOnAidInput) =>
  async (situation: Situation): Promise<Change> => {
    const { agency, status, offeredOn } = await moved(situation, offerId, 'handOn');
    checkAidDay(on, offeredOn, beijingDate(situation.now));
    situation.tx.update(AidOfferEntity, offerId, { status, handedOn: on });
    return { event: { kind: 'AID_HANDED_ON', text: `${chineseDate(on)} ${agency}` } };
  };

/** 登记对方接收. @throws RuleViolation NOT_FOUND, WRONG_STATE, INVALID, REQUIRED */
export const acknowledge =
  ({ offerId, on, ...input }: Inputs.AcknowledgeAidInput) =>
  async (situation: Situation): Promise<Change> => {
    const { agency, status, offeredOn, handedOn } = await moved(situation, offerId, 'acknowledge');
    checkAidDay(on, handedOn ?? offeredOn, beijingDate(situation.now));
    const signer = requiredText(input.signer, '对方接收人', AID_LENGTHS.signer);
    situation.tx.update(AidOfferEntity, offerId, { status, acknowledgedOn: on, signer });
    return { event: { kind: 'AID_ACKNOWLEDGED', text: `${chineseDate(on)} ${agency}` } };
  };

/** The offer, locked, with the state that the step leads to. */
async function moved(
  { tx, petition, actor }: Situation,
  id: string,
  action: AidAction,
): Promise<AidOfferEntity> {
  const offer = await tx.get(AidOfferEntity, id, 'for update');
  if (offer.petitionId !== petition.id) throw new RuleViolation('NOT_FOUND');
  return { ...offer, status: takeStep(aidSteps[action], offer, actor) };
}
