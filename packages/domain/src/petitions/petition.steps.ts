import { requireCompetence } from '../competence-rules/competence-rule.rules';
import { acknowledgeRefusal, handOffRefusal, signedForFirst } from '../hand-offs/hand-off.rules';
import type { Refusal, StepTable } from '../shared/steps';
import { OPEN_STATUSES, type PetitionStatus } from './petition';
import type { PetitionAction } from './petition-actions';
import {
  answeredAndServed,
  everyClaim,
  everyCoSigner,
  keptFirst,
  measuresFirst,
  mediable,
  notEndedYet,
  notInWritingYet,
  notServedYet,
  notUnderReview,
  oneAnswer,
  onlyOnce,
  onlyTheAssignee,
  performedFirst,
  responsibleOrOffice,
  reviewRefusal,
  settledFirst,
  recusalDecided,
  unmediated,
  type PetitionFacts,
} from './petition-steps.rules';
import { breachSteps } from './breach.steps';
import { planSteps } from './plan.steps';
import { hearingSteps } from './hearing.steps';
import { reportUpSteps } from './report-up.steps';
import { ordinaryOnly, simpleOnly, simpleRefusal } from './simple.rules';

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
/** 转走: what is not taken here; its petitioner is told the way. */
export const SENT_AWAY: readonly PetitionStatus[] = ['NOT_ACCEPTED', 'REFERRED_OUT'];
/** States of what was sent on a lawful way, whose receiver may sign at any time. */
const diverted: readonly PetitionStatus[] = [...SENT_AWAY, 'SERVED', 'CLOSED', 'ARCHIVED'];
const supervisable: readonly PetitionStatus[] = [...noted, 'CLOSED'];

/** 卷已归档: what it brings to light becomes a matter of its own (0037). */
const LODGED_ANEW: Refusal = { code: 'ACCUSATION_ANEW' };

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
  acceptSimply: {
    label: { zh: '受理（简易办理）', en: 'Accept for simple handling' },
    from: ['REGISTERED'],
    to: 'ACCEPTED',
    permission: 'petition.dispose',
    guard: simpleRefusal,
  },
  endSimple: {
    label: { zh: '转为普通办理', en: 'Switch to ordinary handling' },
    from: ['ACCEPTED', 'ASSIGNED', 'HANDLING'],
    to: null,
    permission: 'petition.handle',
    guard: (facts, actor) => simpleOnly(facts) ?? responsibleOrOffice(facts, actor),
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
  handOff: {
    label: { zh: '移送材料', en: 'Hand over the papers' },
    from: diverted,
    to: null,
    permission: 'petition.dispose',
    guard: handOffRefusal,
  },
  acknowledgeHandOff: {
    label: { zh: '登记移送签收', en: 'Record receipt of the papers' },
    from: diverted,
    to: null,
    permission: 'petition.dispose',
    guard: acknowledgeRefusal,
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
    guard: (facts) =>
      facts.competence === 'UNDECIDED' ? { code: 'JURISDICTION_UNDECIDED' } : ordinaryOnly(facts),
  },
  sponsor: {
    label: { zh: '领导包案', en: 'Assign a sponsoring leader' },
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
    guard: (facts, actor) => responsibleOrOffice(facts, actor) ?? ordinaryOnly(facts),
  },
  ...planSteps,
  ...reportUpSteps,
  ...hearingSteps,
  supervise: {
    label: { zh: '督办', en: 'Supervise' },
    from: supervisable,
    to: null,
    permission: 'supervision.issue',
    guard: ({ supervised }) => (supervised ? { code: 'SUPERVISED' } : null),
  },
  mediate: {
    label: { zh: '调解', en: 'Mediate' },
    from: ['ACCEPTED', 'ASSIGNED', 'HANDLING', 'SERVED'],
    to: null,
    permission: 'petition.handle',
    guard: mediable,
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
  expedite: {
    label: { zh: '加急／取消加急', en: 'Mark or unmark as urgent' },
    from: OPEN_STATUSES,
    to: null,
    permission: 'petition.handle',
  },
  interimReply: {
    label: { zh: '阶段性答复', en: 'Interim reply' },
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
    guard: (facts) => ordinaryOnly(facts) ?? onlyOnce(facts) ?? facts.unextended,
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
    label: { zh: '登记承诺履行', en: 'Record performance of a commitment' },
    from: kept,
    to: null,
    permission: 'petition.handle',
    guard: responsibleOrOffice,
  },
  ...breachSteps,
  answer: {
    label: { zh: '答复', en: 'Answer' },
    from: ['HANDLING'],
    to: 'ANSWERED',
    permission: 'petition.answer',
    guard: (facts, actor) => responsibleOrOffice(facts, actor) ?? oneAnswer(facts) ?? everyClaim(facts),
  },
  attemptService: {
    label: { zh: '登记送达未成', en: 'Record a failed service' },
    from: ['ANSWERED', ...SENT_AWAY],
    to: null,
    permission: 'petition.serve',
  },
  serve: {
    label: { zh: '送达', en: 'Serve' },
    from: ['ANSWERED', ...SENT_AWAY, 'SERVED'],
    to: 'SERVED',
    permission: 'petition.serve',
    guard: notServedYet,
  },
  serveInWriting: {
    label: { zh: '补送书面', en: 'Serve in writing as well' },
    from: ['CLOSED', 'ARCHIVED'],
    to: null,
    permission: 'petition.serve',
    guard: notInWritingYet,
  },
  recordView: {
    label: { zh: '登记信访人意见', en: 'Record the petitioner’s view' },
    from: ['ANSWERED', 'SERVED', 'CLOSED'],
    to: null,
    permission: 'petition.handle',
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
      unmediated(facts) ??
      recusalDecided(facts) ??
      performedFirst(facts) ??
      measuresFirst(facts) ??
      keptFirst(facts) ??
      settledFirst(facts) ??
      signedForFirst(facts),
  },
  end: {
    label: { zh: '登记终结', en: 'Record the final ending' },
    from: ['CLOSED', 'ARCHIVED'],
    to: null,
    permission: 'petition.close',
    guard: notEndedYet,
  },
  archive: {
    label: { zh: '归档', en: 'Archive' },
    from: ['CLOSED'],
    to: 'ARCHIVED',
    permission: 'petition.archive',
    guard: (facts) =>
      facts.supervised ? { code: 'SUPERVISION_RUNNING' } : (notUnderReview(facts) ?? signedForFirst(facts)),
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
    label: { zh: '指明被检举人', en: 'Name the accused' },
    // what was handed to another office comes back from there
    from: noted,
    to: null,
    instead: { CLOSED: LODGED_ANEW, ARCHIVED: LODGED_ANEW },
    permission: 'petition.correct',
    guard: ({ atSuperior }) => (atSuperior ? null : { code: 'ACCUSATION_NOT_HERE' }),
  },
  reroute: {
    label: { zh: '指明被检举人并移送', en: 'Name the accused and send it up' },
    from: [...alive, 'CLOSED'],
    to: 'REFERRED_OUT',
    instead: { ARCHIVED: LODGED_ANEW },
    permission: 'petition.correct',
    guard: ({ atSuperior }) => (atSuperior ? { code: 'ACCUSATION_ELSEWHERE' } : null),
  },
  askRecusal: {
    label: { zh: '提出回避', en: 'Ask for a recusal' },
    from: OPEN_STATUSES,
    to: null,
    permission: 'petition.handle',
  },
};
