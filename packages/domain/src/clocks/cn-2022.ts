import type { NationalProvisions } from './national';
import {
  DECIDED,
  ENDED,
  FORWARDED,
  type LegalTerm,
  type NationalProfile,
  naturalDays,
  workdays,
} from './profile';
import { SEPARATE_TERMS, SIMPLE_2016 } from './track-terms';

/** Only a petition proper has a term to conclude and a way of review; the other tracks follow their own statutes. */
const PROPER = ['31(6)'] as const;

const terms: readonly LegalTerm[] = [
  {
    kind: 'DISPOSE',
    duty: true,
    ...naturalDays(15),
    startEvents: ['RECEIVED'],
    satisfiedBy: DECIDED,
    articles: [22, 23],
  },
  {
    kind: 'ACCEPT',
    duty: true,
    ...naturalDays(15),
    startEvents: FORWARDED,
    satisfiedBy: [...DECIDED, 'FORWARD_RETURNED'],
    articles: [23],
  },
  {
    kind: 'OBJECT',
    duty: false,
    ...workdays(5),
    startEvents: FORWARDED,
    satisfiedBy: ['OBJECTED'],
    lapsesWith: DECIDED,
    articles: [23],
  },
  {
    kind: 'CONCLUDE',
    duty: true,
    ...naturalDays(60),
    startEvents: ['ACCEPTED'],
    satisfiedBy: ['ANSWERED', ...ENDED],
    extension: { max: 30 },
    articles: [34],
    tracks: PROPER,
  },
  {
    kind: 'REVIEW_REQUEST',
    duty: false,
    ...naturalDays(30),
    startEvents: ['SERVED'],
    after: 'ANSWERED',
    satisfiedBy: ['REVIEW_REQUESTED'],
    articles: [35],
    tracks: PROPER,
  },
  {
    kind: 'REVIEW',
    duty: true,
    ...naturalDays(30),
    startEvents: ['REVIEW_REQUESTED'],
    satisfiedBy: ['REVIEWED', ...ENDED],
    lapsesWith: ['REVIEW_NOT_ACCEPTED', 'REVIEW_WITHDRAWN'],
    articles: [35],
    tracks: PROPER,
  },
  {
    kind: 'RE_REVIEW_REQUEST',
    duty: false,
    ...naturalDays(30),
    startEvents: ['REVIEW_SERVED'],
    satisfiedBy: ['RE_REVIEW_REQUESTED'],
    articles: [36],
    tracks: PROPER,
  },
  {
    kind: 'RE_REVIEW',
    duty: true,
    ...naturalDays(30),
    startEvents: ['RE_REVIEW_REQUESTED'],
    satisfiedBy: ['RE_REVIEWED', ...ENDED],
    lapsesWith: ['RE_REVIEW_NOT_ACCEPTED', 'REVIEW_WITHDRAWN'],
    hearingsExcluded: true,
    articles: [36],
    tracks: PROPER,
  },
];

const OTHER_WAYS = [31];
const MEDIATED = [33];
const SUPERVISED = { article: 40, paragraph: 1 };

const provisions: NationalProvisions = {
  notices: {
    ACCEPTANCE_NOTICE: [23],
    NON_ACCEPTANCE_NOTICE: [22, 23],
    LAWFUL_WAY_NOTICE: OTHER_WAYS,
    FORWARDING_LETTER: [22, 23],
    ASSIGNMENT_LETTER: [22],
    FORWARDING_NOTICE: [22, 23],
    EXTENSION_NOTICE: [34],
    HANDLING_HEARING_NOTICE: [31],
    HANDLING_OPINION: [32],
    SUGGESTION_REPLY: [29],
    DUTY_REPLY: OTHER_WAYS,
    TEACHER_APPEAL_DECISION: OTHER_WAYS,
    INFORMATION_REPLY: OTHER_WAYS,
    COMPLETION_REPORT: [22],
    MEDIATION_FAILURE_NOTICE: MEDIATED,
    MEDIATION_AGREEMENT: MEDIATED,
    ORAL_AGREEMENT_RECORD: MEDIATED,
  },
  secrecy: [30],
  recusal: [28],
  careGoesOn: { article: 37, paragraph: 3 },
  ways: {
    '31(1)': [{ article: 31, item: 1 }],
    '31(2)': [{ article: 31, item: 2 }],
    '31(3)': [{ article: 31, item: 3 }],
    '31(4)': [{ article: 31, item: 4 }],
    '31(5)': [{ article: 31, item: 5 }],
  },
  supervision: {
    CONCLUDED_LATE: SUPERVISED,
    RESULT_NOT_FED_BACK: SUPERVISED,
    PROCEDURE_BREACHED: SUPERVISED,
    STALLED: SUPERVISED,
    FALSIFIED: SUPERVISED,
    OPINION_NOT_EXECUTED: SUPERVISED,
    OTHER_GROUND: SUPERVISED,
  },
  liability: {
    POWER_EXCEEDED: { article: 42, item: 1 },
    DUTY_NOT_PERFORMED: { article: 42, item: 2 },
    LAW_MISAPPLIED: { article: 42, item: 3 },
    SUPPORT_NOT_EXECUTED: { article: 42, item: 4 },
    PETITION_OFFICE_NEGLECT: { article: 43 },
    REGISTRATION_NEGLECTED: { article: 44, item: 1 },
    ACCEPTANCE_REFUSED: { article: 44, item: 2 },
    NOTICE_OF_ACCEPTANCE_LATE: { article: 44, item: 3 },
    HANDLING_STALLED: { article: 45, item: 1 },
    FOUNDED_CLAIM_NOT_SUPPORTED: { article: 45, item: 2 },
    ADVICE_NEGLECTED: { article: 45, item: 3 },
    HANDLING_DUTY_NEGLECTED: { article: 45, item: 4 },
    ROUGH_TREATMENT: { article: 46, item: 1 },
    PRIVATE_GAIN: { article: 46, item: 2 },
    ESCALATION_MISHANDLED: { article: 46, item: 3 },
    URGENT_MATTER_CONCEALED: { article: 46, item: 4 },
    ACCUSATION_DISCLOSED: { article: 46, item: 5 },
    RETALIATION: { article: 46, item: 6 },
    OTHER_VIOLATION: { article: 46, item: 7 },
  },
};

const LAW = { zh: '信访工作条例', en: 'Regulations on Petition Work (2022)' };

/** 信访工作条例, for matters received on or after 1 May 2022. Feedback on advice has no term in it (art. 40). */
export const CN_2022: NationalProfile = {
  id: 'cn-2022',
  law: LAW,
  inForceFrom: '2022-05-01',
  representatives: { limits: [{ most: 5 }], articles: [20] },
  endings: [{ code: 'LAST_OPINION', article: 36, paragraph: 3, law: LAW }],
  provisions,
  terms: [...terms, ...SEPARATE_TERMS, ...SIMPLE_2016],
};
