import type { Actor } from '../shared/actor';
import { permits } from '../shared/permissions';
import type { Refusal, StepTable } from '../shared/steps';
import type { Adoption, SupervisionRung, SupervisionStatus, SupervisionStepKind } from './supervision-order';

/** What the step table looks at; `own` says that the actor is the official who was made responsible. */
export type SupervisionFacts = Readonly<{
  status: SupervisionStatus;
  rung: SupervisionRung;
  adoption: Adoption | null;
  own: boolean;
  /** The actor issued it. */
  issued: boolean;
  /** The county issued it, and the actor is of the office where it did. */
  fromAbove: boolean;
}>;

export const SUPERVISION_ACTIONS = [
  'feedBack',
  'rectify',
  'discharge',
  'reject',
  'escalate',
  'offerHearing',
  'state',
  'revoke',
] as const;
export type SupervisionAction = (typeof SUPERVISION_ACTIONS)[number];

const running: readonly SupervisionStatus[] = ['FEEDBACK_AWAITED', 'FED_BACK', 'RECTIFIED'];

/** The responsible official in person, or the clerks' office for them, but nobody who answers what they asked themselves. */
const ownOrOffice = ({ own, issued }: SupervisionFacts, actor: Actor): Refusal | null =>
  own || (permits(actor.roles, 'petition.assign') && !issued) ? null : { code: 'NOT_YOURS' };

/** 追究责任的建议 is answered by the organ it went to: nobody writes that answer down who is held liable. */
const addresseeAnswers = (facts: SupervisionFacts, actor: Actor): Refusal | null =>
  facts.own && facts.rung === 'LIABILITY_ADVICE' ? { code: 'ADDRESSEE_ANSWERS' } : ownOrOffice(facts, actor);

/** Who is supervised does not supervise themselves, nor does an office end what the county wants of it. */
const notOwn = ({ own, fromAbove }: SupervisionFacts): Refusal | null =>
  own ? { code: 'OWN_SUPERVISION' } : fromAbove ? { code: 'COUNTY_SUPERVISES' } : null;

/** An order ends when what it wanted is done, or when there are good reasons not to do it. */
function rectifiedOrExcused(facts: SupervisionFacts): Refusal | null {
  if (facts.status === 'FED_BACK' && facts.adoption !== 'ADVICE_NOT_ADOPTED')
    return { code: 'NOT_RECTIFIED' };
  return notOwn(facts);
}

/** The life of a supervision order (督办). It is proposed by rule, and issued by a person on a petition. */
export const supervisionSteps: StepTable<SupervisionAction, SupervisionStatus, SupervisionFacts> = {
  feedBack: {
    label: { zh: '书面反馈', en: 'Give feedback' },
    from: ['FEEDBACK_AWAITED'],
    to: 'FED_BACK',
    permission: 'petition.handle',
    guard: addresseeAnswers,
  },
  rectify: {
    label: { zh: '报告整改结果', en: 'Report the rectification' },
    from: ['FED_BACK'],
    to: 'RECTIFIED',
    permission: 'petition.handle',
    guard: ownOrOffice,
  },
  discharge: {
    label: { zh: '核实销号', en: 'Confirm and discharge' },
    from: ['FED_BACK', 'RECTIFIED'],
    to: 'DISCHARGED',
    permission: 'supervision.issue',
    guard: rectifiedOrExcused,
  },
  reject: {
    label: { zh: '退回重办', en: 'Reject' },
    from: ['FED_BACK', 'RECTIFIED'],
    to: 'FEEDBACK_AWAITED',
    permission: 'supervision.issue',
    guard: notOwn,
  },
  escalate: {
    label: { zh: '升级督办', en: 'Escalate' },
    from: running,
    to: 'FEEDBACK_AWAITED',
    permission: 'supervision.issue',
    guard: (facts) => (facts.rung === 'LIABILITY_ADVICE' ? { code: 'LADDER_ENDS' } : notOwn(facts)),
  },
  offerHearing: {
    label: { zh: '通知陈述申辩', en: 'Ask for a statement' },
    from: running,
    to: null,
    permission: 'supervision.issue',
    guard: notOwn,
  },
  state: {
    label: { zh: '陈述申辩', en: 'Give a statement' },
    from: running,
    to: null,
    permission: 'petition.handle',
    guard: ownOrOffice,
  },
  revoke: {
    label: { zh: '撤销督办', en: 'Revoke' },
    from: running,
    to: 'REVOKED',
    permission: 'supervision.issue',
    guard: notOwn,
  },
};

/** What the county sends back or escalates is its own from then on: the office does not end what the county wants of it. */
export const COUNTY_TAKES_UP: readonly SupervisionStepKind[] = ['REJECTED', 'ESCALATED'];
