import type { CompetenceStanding } from '../competence-rules/competence-rule';
import { requireCompetence } from '../competence-rules/competence-rule.rules';
import type { ReviewOpening } from '../reviews/review';
import type { Actor } from '../shared/actor';
import { permits } from '../shared/permissions';
import type { Refusal, StepTable } from '../shared/steps';
import { OPEN_STATUSES, type Origin, type PetitionStatus, type ServiceMethod } from './petition';
import { reviewRefusal } from './review-refusal.rules';

/** What the step table looks at. */
export type PetitionFacts = Readonly<{
  status: PetitionStatus;
  origin: Origin;
  /** The official who answers for the matter now (现责任人). */
  ownerId: string | null;
  /** The official to whom the matter was assigned (直接责任人). */
  responsibleId: string | null;
  /** Whether that official can sign in and take over in person. */
  responsibleHasAccount: boolean;
  extensions: number;
  /** Whether it is known which body is competent. */
  competence: CompetenceStanding;
  /** 包案领导, by name; null where nobody has taken it on. */
  sponsor: string | null;
  /** 会办 of other units that is not done. */
  openTasks: number;
  /** 诉求 without an answer, by their numbers. */
  unanswered: readonly number[];
  /** How many supported claims are not performed yet. */
  unperformed: number;
  /** 承诺 whose day has passed, neither kept nor recorded as broken. */
  breached: number;
  /** 承诺 recorded as broken and not kept since. */
  broken: number;
  /** 督办 that is not discharged. */
  supervised: boolean;
  /** 检举控告, which stays with the office that received it. */
  confidential: boolean;
  /** How it was served, once it was. */
  serviceMethod: ServiceMethod | null;
  /** 联名人 whom the answer has not reached, and of whom nothing is written. */
  unserved: number;
  /** Which tier of review is open, or why none. */
  review: ReviewOpening;
}>;

export const PETITION_ACTIONS = [
  'correct',
  'void',
  'accept',
  'notAccept',
  'referOut',
  'transfer',
  'withdraw',
  'assign',
  'disputeCompetence',
  'sponsor',
  'coHandle',
  'supervise',
  'take',
  'return',
  'note',
  'plan',
  'interimReply',
  'extend',
  'split',
  'answerClaim',
  'commit',
  'keepCommitment',
  'breakCommitment',
  'reopen',
  'answer',
  'attemptService',
  'serve',
  'requestReview',
  'close',
  'archive',
  'reissueCode',
  'reveal',
  'nameAccused',
  'askRecusal',
] as const;
export type PetitionAction = (typeof PETITION_ACTIONS)[number];

const alive: readonly PetitionStatus[] = [
  'REGISTERED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'REFERRED_OUT',
  'WITHDRAWN',
  'ASSIGNED',
  'HANDLING',
  'ANSWERED',
  'SERVED',
];
const noted: readonly PetitionStatus[] = [...alive, 'TRANSFERRED'];
const kept: readonly PetitionStatus[] = [...noted, 'CLOSED', 'ARCHIVED'];
/** States in which an answer has reached the petitioner, or was meant to: a right does not end with the file. */
export const REVIEWABLE: readonly PetitionStatus[] = ['SERVED', 'CLOSED', 'ARCHIVED'];
const supervisable: readonly PetitionStatus[] = [...noted, 'CLOSED'];

/** The hand-over is signed by who takes it; a clerk signs only for an official who has no account. */
function onlyTheAssignee(facts: PetitionFacts, actor: Actor): Refusal | null {
  if (actor.officialId !== null && actor.officialId === facts.responsibleId) return null;
  if (!facts.responsibleHasAccount && permits(actor.roles, 'petition.assign')) return null;
  return { code: 'NOT_YOURS' };
}

/** Work on a matter in hand belongs to its responsible official; the clerks' office may step in. */
function responsibleOrOffice(facts: PetitionFacts, actor: Actor): Refusal | null {
  if (actor.officialId !== null && actor.officialId === facts.responsibleId) return null;
  return permits(actor.roles, 'petition.assign') ? null : { code: 'NOT_YOURS' };
}

/** 延期一次为限 (信访条例第三十三条, 信访工作条例第三十四条). */
const onlyOnce = (facts: PetitionFacts): Refusal | null =>
  facts.extensions > 0 ? { code: 'ALREADY_EXTENDED' } : null;

/** 件件有着落、事事有回音: an answer taken over from an old ledger was served then; every other one is served here. */
function answeredAndServed(facts: PetitionFacts): Refusal | null {
  return facts.status === 'ANSWERED' && facts.origin !== 'IMPORT'
    ? { code: 'NOT_SERVED', details: { whom: 'PETITIONER' } }
    : null;
}

/** 联名: a reply to each, or the reason why it did not reach them. A matter taken back has none. */
const everyCoSigner = ({ status, unserved }: PetitionFacts): Refusal | null =>
  status === 'SERVED' && unserved > 0
    ? { code: 'NOT_SERVED', details: { whom: `CO_SIGNERS=${unserved}` } }
    : null;

/** Whoever could not be reached and comes after all is served then; what was served is served once. */
const notServedYet = ({ status, serviceMethod }: PetitionFacts): Refusal | null =>
  status === 'SERVED' && serviceMethod !== 'UNDELIVERABLE' ? { code: 'SERVED_ALREADY' } : null;

/** 会办: however many units work on it, the petitioner gets one answer. */
const oneAnswer = ({ openTasks }: PetitionFacts): Refusal | null =>
  openTasks > 0 ? { code: 'TASKS_OPEN', details: { count: openTasks } } : null;

/** 逐项答复: the opinion says what becomes of each claim (信访工作条例第三十二条). */
const everyClaim = ({ unanswered }: PetitionFacts): Refusal | null =>
  unanswered.length > 0 ? { code: 'CLAIMS_OPEN', details: { claims: unanswered.join('、') } } : null;

/** 督促执行: what was supported stays open until it is done (信访工作条例第三十二条). */
const performedFirst = ({ unperformed }: PetitionFacts): Refusal | null =>
  unperformed > 0 ? { code: 'NOT_PERFORMED', details: { count: unperformed } } : null;

/** 承诺: what was promised and not done stays open until it is done. */
const keptFirst = ({ broken }: PetitionFacts): Refusal | null =>
  broken > 0 ? { code: 'COMMITMENT_BROKEN', details: { count: broken } } : null;

/** A breach is recorded of what was promised for a day that has passed. */
const breachedOnly = ({ breached }: PetitionFacts): Refusal | null =>
  breached > 0 ? null : { code: 'NOTHING_BREACHED' };

/** A case that a leader took on is not closed over the leader's head. */
const settledFirst = ({ sponsor }: PetitionFacts): Refusal | null =>
  sponsor === null ? null : { code: 'SPONSORSHIP_RUNNING', details: { by: sponsor } };

/** A matter under review is closed once the review has ended. */
const notUnderReview = ({ review }: PetitionFacts): Refusal | null =>
  review === 'RUNNING' ? { code: 'REVIEW_RUNNING' } : null;

/** The life of a petition. Registration creates it; every later change of state is a row of this table. */
export const petitionSteps: StepTable<PetitionAction, PetitionStatus, PetitionFacts> = {
  correct: { label: { zh: '更正', en: 'Correct' }, from: alive, to: null, permission: 'petition.correct' },
  void: {
    label: { zh: '作废', en: 'Void' },
    from: ['REGISTERED'],
    to: 'VOIDED',
    permission: 'petition.void',
  },
  accept: {
    label: { zh: '受理', en: 'Accept' },
    from: ['REGISTERED'],
    to: 'ACCEPTED',
    permission: 'petition.dispose',
  },
  notAccept: {
    label: { zh: '不予受理', en: 'Do not accept' },
    from: ['REGISTERED'],
    to: 'NOT_ACCEPTED',
    permission: 'petition.dispose',
  },
  referOut: {
    label: { zh: '转出', en: 'Refer out' },
    from: ['REGISTERED'],
    to: 'REFERRED_OUT',
    permission: 'petition.dispose',
  },
  transfer: {
    label: { zh: '转送交办', en: 'Transfer' },
    from: ['REGISTERED', 'ACCEPTED'],
    to: 'TRANSFERRED',
    permission: 'petition.dispose',
    guard: ({ competence, confidential }) =>
      confidential
        ? { code: 'CONFIDENTIAL' }
        : competence === 'UNDECIDED'
          ? { code: 'JURISDICTION_UNDECIDED' }
          : null,
  },
  withdraw: {
    label: { zh: '撤回', en: 'Withdraw' },
    from: ['REGISTERED', 'ACCEPTED', 'ASSIGNED', 'HANDLING'],
    to: 'WITHDRAWN',
    permission: 'petition.dispose',
  },
  assign: {
    label: { zh: '交办', en: 'Assign' },
    from: ['ACCEPTED', 'ASSIGNED', 'HANDLING'],
    to: 'ASSIGNED',
    permission: 'petition.assign',
    guard: ({ competence }) => requireCompetence(competence),
  },
  disputeCompetence: {
    label: { zh: '提请决定管辖', en: 'Open a jurisdiction docket' },
    from: ['REGISTERED', 'ACCEPTED', 'ASSIGNED', 'HANDLING'],
    to: null,
    permission: 'petition.handle',
    guard: ({ competence }) => (competence === 'UNDECIDED' ? { code: 'JURISDICTION_UNDECIDED' } : null),
  },
  sponsor: {
    label: { zh: '领导包案', en: 'Have a leader take it on' },
    from: ['REGISTERED', 'ACCEPTED', 'ASSIGNED', 'HANDLING'],
    to: null,
    permission: 'sponsorship.assign',
    guard: ({ sponsor }) => (sponsor === null ? null : { code: 'SPONSORED', details: { by: sponsor } }),
  },
  coHandle: {
    label: { zh: '请单位会办', en: 'Ask a unit to assist' },
    from: ['ASSIGNED', 'HANDLING'],
    to: null,
    permission: 'petition.handle',
    guard: responsibleOrOffice,
  },
  supervise: {
    label: { zh: '督办', en: 'Supervise' },
    from: supervisable,
    to: null,
    permission: 'supervision.issue',
    guard: ({ supervised }) => (supervised ? { code: 'SUPERVISED' } : null),
  },
  take: {
    label: { zh: '签收', en: 'Take over' },
    from: ['ASSIGNED'],
    to: 'HANDLING',
    permission: 'petition.handle',
    guard: onlyTheAssignee,
  },
  return: {
    label: { zh: '退回', en: 'Return' },
    from: ['ASSIGNED'],
    to: 'ACCEPTED',
    permission: 'petition.handle',
    guard: onlyTheAssignee,
  },
  note: { label: { zh: '办理记录', en: 'Note' }, from: noted, to: null, permission: 'petition.handle' },
  plan: {
    label: { zh: '计划下一步', en: 'Plan the next step' },
    from: OPEN_STATUSES,
    to: null,
    permission: 'petition.handle',
  },
  interimReply: {
    label: { zh: '阶段性答复', en: 'Reply in the meantime' },
    from: ['HANDLING'],
    to: null,
    permission: 'petition.handle',
    guard: responsibleOrOffice,
  },
  extend: {
    label: { zh: '延期', en: 'Extend' },
    from: ['ACCEPTED', 'ASSIGNED', 'HANDLING'],
    to: null,
    permission: 'petition.extend',
    guard: onlyOnce,
  },
  split: {
    label: { zh: '拆分诉求', en: 'Split into claims' },
    from: ['ACCEPTED', 'ASSIGNED', 'HANDLING'],
    to: null,
    permission: 'petition.handle',
    guard: responsibleOrOffice,
  },
  answerClaim: {
    label: { zh: '逐项答复', en: 'Answer a claim' },
    from: ['HANDLING'],
    to: null,
    permission: 'petition.answer',
    guard: responsibleOrOffice,
  },
  commit: {
    label: { zh: '作出承诺', en: 'Make a commitment' },
    from: ['HANDLING', 'ANSWERED', 'SERVED'],
    to: null,
    permission: 'petition.handle',
    guard: responsibleOrOffice,
  },
  keepCommitment: {
    label: { zh: '登记承诺履行', en: 'Record that a commitment was kept' },
    from: ['ASSIGNED', 'HANDLING', 'ANSWERED', 'SERVED', 'CLOSED', 'ARCHIVED'],
    to: null,
    permission: 'petition.handle',
    guard: responsibleOrOffice,
  },
  breakCommitment: {
    label: { zh: '登记承诺未履行', en: 'Record that a commitment was broken' },
    from: ['ASSIGNED', 'HANDLING', 'ANSWERED', 'SERVED'],
    to: null,
    permission: 'petition.assign',
    guard: breachedOnly,
  },
  reopen: {
    label: {
      zh: '登记承诺未履行，重新打开',
      en: 'Record that a commitment was broken, and open the matter again',
    },
    from: ['CLOSED', 'ARCHIVED'],
    to: 'SERVED',
    permission: 'petition.assign',
    guard: breachedOnly,
  },
  answer: {
    label: { zh: '答复', en: 'Answer' },
    from: ['HANDLING'],
    to: 'ANSWERED',
    permission: 'petition.answer',
    guard: (facts, actor) => responsibleOrOffice(facts, actor) ?? oneAnswer(facts) ?? everyClaim(facts),
  },
  attemptService: {
    label: { zh: '登记送达未成', en: 'Record a failed service' },
    from: ['ANSWERED', 'NOT_ACCEPTED', 'REFERRED_OUT'],
    to: null,
    permission: 'petition.serve',
  },
  serve: {
    label: { zh: '送达', en: 'Serve' },
    from: ['ANSWERED', 'NOT_ACCEPTED', 'REFERRED_OUT', 'SERVED'],
    to: 'SERVED',
    permission: 'petition.serve',
    guard: notServedYet,
  },
  requestReview: {
    label: { zh: '申请复查复核', en: 'Ask for a review' },
    from: REVIEWABLE,
    to: null,
    permission: 'review.request',
    guard: reviewRefusal,
  },
  close: {
    label: { zh: '办结', en: 'Close' },
    from: ['SERVED', 'WITHDRAWN', 'ANSWERED'],
    to: 'CLOSED',
    permission: 'petition.close',
    guard: (facts) =>
      answeredAndServed(facts) ??
      everyCoSigner(facts) ??
      notUnderReview(facts) ??
      performedFirst(facts) ??
      keptFirst(facts) ??
      settledFirst(facts),
  },
  archive: {
    label: { zh: '归档', en: 'Archive' },
    from: ['CLOSED'],
    to: 'ARCHIVED',
    permission: 'petition.archive',
    guard: (facts) => (facts.supervised ? { code: 'SUPERVISION_RUNNING' } : notUnderReview(facts)),
  },
  reissueCode: {
    label: { zh: '补发查询码', en: 'Reissue code' },
    from: kept,
    to: null,
    permission: 'petition.register',
  },
  reveal: {
    label: { zh: '查看身份', en: 'Reveal identity' },
    from: kept,
    to: null,
    permission: 'petition.reveal',
  },
  nameAccused: {
    label: { zh: '指明被检举人', en: 'Name whom it accuses' },
    from: alive,
    to: null,
    permission: 'petition.correct',
  },
  askRecusal: {
    label: { zh: '提出回避', en: 'Ask for a recusal' },
    from: OPEN_STATUSES,
    to: null,
    permission: 'petition.handle',
  },
};
