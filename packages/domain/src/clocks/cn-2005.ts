import type { NationalProvisions } from './national';
import { DECIDED, ENDED, FORWARDED, type LegalTerm, type NationalProfile, naturalDays } from './profile';
import { SIMPLE_2016, TEACHER_APPEAL } from './track-terms';

const terms: readonly LegalTerm[] = [
  {
    kind: 'DISPOSE',
    duty: true,
    ...naturalDays(15),
    startEvents: ['RECEIVED'],
    satisfiedBy: DECIDED,
    articles: [21, 22],
  },
  {
    kind: 'ACCEPT',
    duty: true,
    ...naturalDays(15),
    startEvents: FORWARDED,
    satisfiedBy: DECIDED,
    articles: [21],
  },
  {
    kind: 'CONCLUDE',
    duty: true,
    ...naturalDays(60),
    startEvents: ['ACCEPTED'],
    satisfiedBy: ['ANSWERED', ...ENDED],
    extension: { max: 30 },
    articles: [33],
  },
  {
    kind: 'REVIEW_REQUEST',
    duty: false,
    ...naturalDays(30),
    startEvents: ['SERVED'],
    after: 'ANSWERED',
    satisfiedBy: ['REVIEW_REQUESTED'],
    articles: [34],
  },
  {
    kind: 'REVIEW',
    duty: true,
    ...naturalDays(30),
    startEvents: ['REVIEW_REQUESTED'],
    satisfiedBy: ['REVIEWED', ...ENDED],
    lapsesWith: ['REVIEW_NOT_ACCEPTED', 'REVIEW_WITHDRAWN'],
    articles: [34],
  },
  {
    kind: 'RE_REVIEW_REQUEST',
    duty: false,
    ...naturalDays(30),
    startEvents: ['REVIEW_SERVED'],
    satisfiedBy: ['RE_REVIEW_REQUESTED'],
    articles: [35],
  },
  {
    kind: 'RE_REVIEW',
    duty: true,
    ...naturalDays(30),
    startEvents: ['RE_REVIEW_REQUESTED'],
    satisfiedBy: ['RE_REVIEWED', ...ENDED],
    lapsesWith: ['RE_REVIEW_NOT_ACCEPTED', 'REVIEW_WITHDRAWN'],
    hearingsExcluded: true,
    articles: [35],
  },
  {
    kind: 'ADVICE_FEEDBACK',
    duty: true,
    ...naturalDays(30),
    startEvents: ['ADVISED'],
    satisfiedBy: ['ADVICE_ANSWERED'],
    articles: [36],
  },
];

const OTHER_WAYS = [14];
const MEDIATED = [13];
const TOLD = [21, 22];
/** It tells the ways not apart. */
const WAY = [
  { article: 14, paragraph: 2 },
  { article: 21, paragraph: 1, item: 1 },
];

const provisions: NationalProvisions = {
  notices: {
    ACCEPTANCE_NOTICE: TOLD,
    NON_ACCEPTANCE_NOTICE: TOLD,
    LAWFUL_WAY_NOTICE: OTHER_WAYS,
    FORWARDING_LETTER: [21],
    ASSIGNMENT_LETTER: [21],
    FORWARDING_NOTICE: TOLD,
    EXTENSION_NOTICE: [33],
    HANDLING_HEARING_NOTICE: [31],
    HANDLING_OPINION: [32],
    SUGGESTION_REPLY: [29],
    DUTY_REPLY: OTHER_WAYS,
    TEACHER_APPEAL_DECISION: OTHER_WAYS,
    INFORMATION_REPLY: OTHER_WAYS,
    COMPLETION_REPORT: [21],
    MEDIATION_FAILURE_NOTICE: MEDIATED,
    MEDIATION_AGREEMENT: MEDIATED,
    ORAL_AGREEMENT_RECORD: MEDIATED,
  },
  secrecy: [23],
  recusal: [30],
  ways: { '31(1)': WAY, '31(2)': WAY, '31(3)': WAY, '31(4)': WAY, '31(5)': WAY },
  // it knew falsification among the others only
  supervision: {
    CONCLUDED_LATE: { article: 36, item: 1 },
    RESULT_NOT_FED_BACK: { article: 36, item: 2 },
    PROCEDURE_BREACHED: { article: 36, item: 3 },
    STALLED: { article: 36, item: 4 },
    FALSIFIED: { article: 36, item: 6 },
    OPINION_NOT_EXECUTED: { article: 36, item: 5 },
    OTHER_GROUND: { article: 36, item: 6 },
  },
  liability: {
    POWER_EXCEEDED: { article: 40, item: 1 },
    DUTY_NOT_PERFORMED: { article: 40, item: 2 },
    LAW_MISAPPLIED: { article: 40, item: 3 },
    SUPPORT_NOT_EXECUTED: { article: 40, item: 4 },
    PETITION_OFFICE_NEGLECT: { article: 41 },
    REGISTRATION_NEGLECTED: { article: 42, item: 1 },
    ACCEPTANCE_REFUSED: { article: 42, item: 2 },
    NOTICE_OF_ACCEPTANCE_LATE: { article: 42, item: 3 },
    HANDLING_STALLED: { article: 43, item: 1 },
    FOUNDED_CLAIM_NOT_SUPPORTED: { article: 43, item: 2 },
    ROUGH_TREATMENT: { article: 44, paragraph: 2 },
    URGENT_MATTER_CONCEALED: { article: 45 },
    ACCUSATION_DISCLOSED: { article: 44, paragraph: 1 },
    RETALIATION: { article: 46 },
  },
};

const LAW = { zh: '信访条例', en: 'Regulations on Letters and Visits (2005)' };

/** 信访条例 (国务院令第431号), for matters received before 1 May 2022. */
export const CN_2005: NationalProfile = {
  id: 'cn-2005',
  law: LAW,
  inForceFrom: '2005-05-01',
  representatives: { limits: [{ most: 5 }], articles: [18] },
  endings: [{ code: 'LAST_OPINION', article: 35, paragraph: 3, law: LAW }],
  provisions,
  terms: [...terms, TEACHER_APPEAL, ...SIMPLE_2016],
};
