import { v7 as uuid } from 'uuid';
import {
  chineseDate,
  beijingDate,
  groundGiven,
  isGiven,
  labelOf,
  mayAnswerFor,
  nationalIdOf,
  officialAt,
  optionalText,
  reasonForNo,
  requiredText,
  saidText,
  requireGround,
  requireHearing,
  requireLiability,
  requireRung,
  requireSupervisionTerm,
  RuleViolation,
  type Field,
  type ProfileId,
  type SupervisionStepKind,
  STATEMENT_LENGTH,
} from '@huiyin/domain';
import { legalRulesOf, type LegalRules } from '../calendar-days/legal-rules.service';
import type { Doing, Done, Equipped } from '../graphql/act';
import { servingOfficial } from '../officials/serving.service';
import { requireFree } from '../withholdings/withholding.service';
import { takePetitionStep } from '../petitions/petition-steps.service';
import { SupervisionOrderEntity } from './supervision-order.entity';
import type * as Inputs from './supervision-order.inputs';
import { advance, firstStep, taken, tellSupervised, type Supervised } from './supervision-steps.service';

/** None, or one that says something. @throws RuleViolation REQUIRED, INVALID */
const reasonGiven = (reason: string | null | undefined): string | null =>
  optionalText(reason, '理由', 2_000) && saidText(reason, '理由', 2_000);

type Ordered = Readonly<{
  /** What it is of, and the law of that. */
  of: Supervised;
  profile: ProfileId;
  rules: Pick<LegalRules, 'profileOf' | 'calendar'>;
  official: Readonly<{ id: string; name: string }>;
}>;
type Said = Pick<
  Inputs.IssueSupervisionOrderInput,
  'ground' | 'fact' | 'rung' | 'reason' | 'advice' | 'supervisor' | 'dueOn'
>;

/**
 * An order begins, and who is made responsible is told. Answers with its line for a time line.
 *
 * @throws RuleViolation RUNG_NOT_FAILED, NOT_HEARD, OWN_SUPERVISION, INVALID, REQUIRED
 */
export async function beginOrder(
  { tx, actor, now }: Doing,
  id: string,
  { of, profile: bound, rules, official }: Ordered,
  input: Said,
): Promise<string> {
  const today = beijingDate(now);
  const { ground, rung, dueOn } = input;
  const profile = rules.profileOf(bound);
  requireGround(ground, profile);
  const reason = reasonGiven(input.reason);
  requireRung(null, rung, reason, today);
  const [fact, advice, supervisor] = [
    saidText(input.fact, '事实', 2_000),
    saidText(input.advice, '整改要求', 2_000),
    saidText(input.supervisor, '督办单位', 100),
  ];
  // advice on liability is given on an order that runs, where the official was heard
  if (rung === 'LIABILITY_ADVICE') throw new RuleViolation('NOT_HEARD');
  const issuerId = officialAt(actor, tx.place);
  if (issuerId === official.id) throw new RuleViolation('OWN_SUPERVISION');
  const order = {
    id,
    ...of,
    law: nationalIdOf(bound),
    ground,
    given: groundGiven(ground, profile),
    fact,
    advice,
    rung,
    status: 'FEEDBACK_AWAITED',
    officialId: official.id,
    supervisor,
    dueOn,
    term: requireSupervisionTerm(dueOn, profile, today, rules.calendar),
    issuerId,
    byCounty: actor.home.tenantId !== tx.place.tenantId,
    issuedBy: actor.name,
    issuedOn: today,
  } as const;
  tx.insert(SupervisionOrderEntity, order);
  firstStep(tx, order, [fact, advice, reason].filter(isGiven).join('\n'), actor.name, now);
  await tellSupervised(tx, order, id, actor.name, now);
  return `${labelOf(rung, 'zh')}：${labelOf(ground, 'zh')}。${official.name}，${chineseDate(dueOn)}前反馈`;
}

/** 下达督办. @throws RuleViolation what the petition's step table says, RUNG_NOT_FAILED, INVALID, REQUIRED, NOT_FOUND */
export async function issueSupervisionOrder(
  doing: Equipped,
  input: Inputs.IssueSupervisionOrderInput,
): Promise<Done> {
  const id = uuid();
  const { ground, rung, officialId, dueOn } = input;
  const { audit } = await takePetitionStep(doing, input, 'supervise', async ({ tx, petition, rules }) => {
    const official = await servingOfficial(tx, officialId);
    await requireFree(tx, petition.id, [official.id]);
    if (!mayAnswerFor(official, petition))
      throw new RuleViolation('INVALID', {
        field: '责任人',
        reason: {
          zh: '须是承办单位的人员，或者这件事项的责任人',
          en: 'choose somebody of the handling unit, or the official responsible for this matter',
        },
      });
    const of = { petitionId: petition.id, reviewId: null };
    const text = await beginOrder(doing, id, { of, profile: petition.profile, rules, official }, input);
    return { event: { kind: 'SUPERVISION_ISSUED', text, data: { orderId: id, ground, rung } } };
  });
  return { id, audit: { ...audit, ground, rung, officialId, dueOn } };
}

/** 书面反馈. @throws RuleViolation WRONG_STATE, NOT_YOURS, REQUIRED */
export async function answerSupervisionOrder(
  doing: Doing,
  input: Inputs.AnswerSupervisionOrderInput,
): Promise<Done> {
  const at = await taken(doing, input, 'feedBack');
  const { adoption } = input;
  const text =
    adoption === 'ADVICE_NOT_ADOPTED'
      ? reasonForNo(input.text, '不采纳的理由', STATEMENT_LENGTH)
      : saidText(input.text, '反馈内容', STATEMENT_LENGTH);
  await advance(doing, at, {
    patch: { adoption },
    step: { kind: 'FED_BACK', text, adoption },
    tells: 'ISSUER',
  });
  return { id: input.id, audit: { adoption } };
}

/** 报告整改结果. @throws RuleViolation WRONG_STATE, NOT_YOURS, REQUIRED */
export const rectifySupervisionOrder = saying('rectify', 'RECTIFIED', '整改结果', 'ISSUER');

/** 核实销号. @throws RuleViolation WRONG_STATE, NOT_RECTIFIED, OWN_SUPERVISION, REQUIRED */
export const dischargeSupervisionOrder = saying('discharge', 'DISCHARGED', '核实情况', 'OFFICIAL');

/** 撤销督办. @throws RuleViolation WRONG_STATE, OWN_SUPERVISION, REQUIRED */
export const revokeSupervisionOrder = saying('revoke', 'REVOKED', '撤销理由', 'OFFICIAL');

/** 陈述申辩. @throws RuleViolation WRONG_STATE, NOT_YOURS, REQUIRED */
export const stateOnSupervisionOrder = saying('state', 'STATED', '陈述申辩', 'ISSUER');

/** 退回重办. @throws RuleViolation WRONG_STATE, OWN_SUPERVISION, REQUIRED, INVALID */
export async function rejectSupervisionAnswer(
  doing: Doing,
  input: Inputs.RejectSupervisionAnswerInput,
): Promise<Done> {
  const at = await taken(doing, input, 'reject');
  const { order, today } = at;
  const { dueOn } = input;
  const text = saidText(input.reason, '理由', STATEMENT_LENGTH);
  const { calendar, profileOf } = await legalRulesOf(doing.tx);
  const term = requireSupervisionTerm(dueOn, profileOf(order.law), today, calendar);
  const patch = { dueOn, term, adoption: null, rejections: order.rejections + 1 };
  await advance(doing, at, { patch, step: { kind: 'REJECTED', text, dueOn }, tells: 'OFFICIAL' });
  return { id: input.id, audit: { dueOn } };
}

/** 升级督办. @throws RuleViolation WRONG_STATE, LADDER_ENDS, RUNG_NOT_FAILED, NOT_HEARD, REQUIRED, INVALID */
export async function escalateSupervisionOrder(
  doing: Doing,
  input: Inputs.EscalateSupervisionOrderInput,
): Promise<Done> {
  const at = await taken(doing, input, 'escalate');
  const { order, today } = at;
  const { rung, dueOn } = input;
  const reason = reasonGiven(input.reason);
  requireRung(order, rung, reason, today);
  const { calendar, profileOf } = await legalRulesOf(doing.tx);
  const law = profileOf(order.law);
  const advice =
    rung === 'LIABILITY_ADVICE'
      ? {
          liabilityHead: requireLiability(input.liabilityHead ?? null, law, order, today),
          addressee: saidText(input.addressee, '建议提给', 100),
        }
      : {};
  const term = requireSupervisionTerm(dueOn, law, today, calendar);
  const patch = { rung, dueOn, term, adoption: null, rejections: 0, ...advice };
  const text = [
    reason ?? '上一级督办没有落实',
    ...(advice.liabilityHead ? [`${labelOf(advice.liabilityHead, 'zh')}，提给${advice.addressee}`] : []),
  ].join('\n');
  await advance(doing, at, { patch, step: { kind: 'ESCALATED', text, dueOn }, tells: 'OFFICIAL' });
  return {
    id: input.id,
    audit: { from: order.rung, rung, dueOn, liabilityHead: advice.liabilityHead ?? null },
  };
}

/** 通知陈述申辩. @throws RuleViolation WRONG_STATE, OWN_SUPERVISION, INVALID */
export async function offerSupervisionHearing(
  doing: Doing,
  input: Inputs.OfferSupervisionHearingInput,
): Promise<Done> {
  const at = await taken(doing, input, 'offerHearing');
  const { until } = input;
  requireHearing(until, at.today);
  const text = `请在${chineseDate(until)}前陈述申辩`;
  const step = { kind: 'HEARING_OFFERED', text, dueOn: until } as const;
  await advance(doing, at, { patch: { hearingUntil: until }, step, tells: 'OFFICIAL' });
  return { id: input.id, audit: { until } };
}

/** A step that says something and changes nothing else but the state. */
function saying(
  action: 'rectify' | 'discharge' | 'revoke' | 'state',
  kind: SupervisionStepKind,
  field: Field,
  tells: 'ISSUER' | 'OFFICIAL',
) {
  return async (doing: Doing, input: Inputs.SupervisionTextInput): Promise<Done> => {
    const at = await taken(doing, input, action);
    // in their own defence an official may have nothing to say
    const text = (action === 'state' ? requiredText : saidText)(input.text, field, STATEMENT_LENGTH);
    const patch =
      action === 'state' ? { statement: text } : action === 'rectify' ? {} : { endedOn: at.today };
    await advance(doing, at, { patch, step: { kind, text }, tells });
    return { id: input.id, audit: {} };
  };
}
