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

const LAW = { zh: '信访条例', en: 'Regulations on Letters and Visits (2005)' };

/** 信访条例 (国务院令第431号), for matters received before 1 May 2022. */
export const CN_2005: NationalProfile = {
  id: 'cn-2005',
  law: LAW,
  inForceFrom: '2005-05-01',
  representatives: { limits: [{ most: 5 }], articles: [18] },
  endings: [{ code: 'LAST_OPINION', article: 35, paragraph: 3, law: LAW }],
  terms: [...terms, TEACHER_APPEAL, ...SIMPLE_2016],
};
