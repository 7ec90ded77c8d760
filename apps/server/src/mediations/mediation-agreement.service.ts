import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  breachRemedy,
  confirmationClock,
  itemsOf,
  labelOf,
  MEDIATION_LENGTHS as MOST,
  refusedRemedy,
  optionalText,
  requiredText,
  saidText,
  requireAfterConsent,
  requirePetitionOpen,
  requireDayBetween,
  requireLate,
  requireUnperformed,
  requireWithin,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Doing, Done } from '../graphql/act';
import type * as Inputs from './mediation.inputs';
import { MediationItemEntity } from './mediation-item.entity';
import { advance, consentDaysOf, itemsOfMediation, partOf, taken } from './mediation-steps.service';

/** 达成协议. @throws RuleViolation WRONG_STATE, NOT_YOURS, CONSENT_MISSING, REQUIRED, INVALID */
export async function recordMediationAgreement(
  doing: Doing,
  input: Inputs.RecordMediationAgreementInput,
): Promise<Done> {
  const at = await taken(doing, input, 'agree');
  const { mediation, today } = at;
  const { form, effectiveOn } = input;
  const consentedOn = requireAfterConsent(effectiveOn, consentDaysOf(mediation), '协议生效日');
  requireDayBetween(effectiveOn, consentedOn, today, '协议生效日');
  const items = itemsOf(input.items, effectiveOn);
  const agreedFacts = optionalText(input.facts, '协议事实', MOST.facts);
  const agreedManner = optionalText(input.manner, '履行方式', MOST.manner);
  for (const [said, field] of [
    [agreedFacts, '协议事实'],
    [agreedManner, '履行方式'],
  ] as const)
    if (said !== null) requirePetitionOpen(said, field);
  doing.tx.insert(
    MediationItemEntity,
    items.map((item, i) => ({ ...item, id: uuid(), mediationId: mediation.id, ordinal: i + 1 })),
  );
  const text = [
    `${labelOf(form, 'zh')}，${effectiveOn} 生效`,
    ...items.map(({ text: what, doer, dueOn }) => `${labelOf(doer, 'zh')}，${dueOn} 前：${what}`),
  ].join('\n');
  return advance(
    doing,
    at,
    { form, effectiveOn, agreedFacts, agreedManner },
    {
      kind: 'MEDIATION_AGREED',
      text,
      audit: { form, effectiveOn, items: items.length },
    },
  );
}

/** 登记履行: with the last item the agreement is performed. @throws RuleViolation WRONG_STATE, NOT_YOURS, NOT_FOUND, REQUIRED, INVALID */
export async function recordMediationPerformance(
  doing: Doing,
  input: Inputs.RecordMediationPerformanceInput,
): Promise<Done> {
  const { tx } = doing;
  const { mediation, today, status } = await taken(doing, input, 'perform');
  const { itemId, performedOn } = input;
  const item = await partOf(tx.get(MediationItemEntity, itemId), mediation.id);
  requireUnperformed(item);
  requireDayBetween(performedOn, mediation.effectiveOn ?? mediation.openedOn, today, '履行日期');
  const proof = saidText(input.proof, '履行凭据', MOST.proof);
  const items = await itemsOfMediation(tx, mediation.id);
  const whole = items.every(({ id, performedOn: done }) => id === itemId || done !== null);
  tx.update(MediationItemEntity, itemId, { performedOn, proof });
  return advance(
    doing,
    { mediation, status: whole ? 'AGREEMENT_PERFORMED' : status },
    {},
    { kind: 'MEDIATION_PERFORMED', text: `${item.text}（${proof}）`, audit: { item: item.ordinal } },
  );
}

/** 登记逾期未履行, and what may be done. @throws RuleViolation WRONG_STATE, NOT_YOURS, NOT_FOUND, INVALID (not late) */
export async function recordMediationBreach(
  doing: Doing,
  input: Inputs.RecordMediationBreachInput,
): Promise<Done> {
  const { tx } = doing;
  const at = await taken(doing, input, 'breach');
  const item = await partOf(tx.get(MediationItemEntity, input.itemId), at.mediation.id);
  requireLate(item, at.today);
  tx.update(MediationItemEntity, item.id, { breachedOn: at.today });
  const text = `${item.dueOn} 前：${item.text}。${breachRemedy(at.mediation, 'zh')}`;
  return advance(doing, at, {}, { kind: 'MEDIATION_BREACHED', text, audit: { item: item.ordinal } });
}

/** 登记申请司法确认. @throws RuleViolation WRONG_STATE, NOT_YOURS, REQUIRED, INVALID, CONFIRMATION_OVER */
export async function recordConfirmationRequest(
  doing: Doing,
  input: Inputs.RecordConfirmationRequestInput,
): Promise<Done> {
  const at = await taken(doing, input, 'askCourt');
  const { mediation, today } = at;
  const { askedOn } = input;
  const effectiveOn = mediation.effectiveOn ?? mediation.openedOn;
  const { calendar, profileFor } = await legalRulesOf(doing.tx);
  requireDayBetween(askedOn, effectiveOn, today, '申请日期');
  requireWithin(confirmationClock(effectiveOn, null, calendar, profileFor(effectiveOn)), askedOn);
  const court = requiredText(input.court, '人民法院', MOST.court);
  const patch = { confirmation: 'COURT_ASKED', court, courtAskedOn: askedOn } as const;
  return advance(doing, at, patch, {
    kind: 'MEDIATION_COURT_ASKED',
    text: `${court}，${askedOn}`,
    audit: { askedOn },
  });
}

/** 登记法院决定. @throws RuleViolation WRONG_STATE, NOT_YOURS, INVALID */
export async function recordConfirmation(
  doing: Doing,
  { confirmed, decidedOn, ...input }: Inputs.RecordConfirmationInput,
): Promise<Done> {
  const at = await taken(doing, input, 'recordCourt');
  const { court, courtAskedOn, openedOn } = at.mediation;
  requireDayBetween(decidedOn, courtAskedOn ?? openedOn, beijingDate(doing.now), '法院决定日期');
  const confirmation = confirmed ? 'COURT_CONFIRMED' : 'COURT_REFUSED';
  return advance(
    doing,
    at,
    { confirmation, courtDecidedOn: decidedOn },
    {
      kind: confirmed ? 'MEDIATION_CONFIRMED' : 'MEDIATION_NOT_CONFIRMED',
      text: `${court ?? ''}，${decidedOn}${confirmed ? '' : `。${refusedRemedy('zh')}`}`,
      audit: { confirmation },
    },
  );
}
