import { ENDED, type LegalProfile, type LegalTerm, naturalDays } from './profile';

const terms: readonly LegalTerm[] = [
  {
    kind: 'DISPOSE',
    duty: true,
    ...naturalDays(15),
    startEvent: 'RECEIVED',
    satisfiedBy: ['ACCEPTED', 'NOT_ACCEPTED', 'REFERRED_OUT', ...ENDED],
    articles: [21, 22],
  },
  {
    kind: 'ACCEPT',
    duty: true,
    ...naturalDays(15),
    startEvent: 'FORWARD_RECEIVED',
    satisfiedBy: ['ACCEPTED', 'NOT_ACCEPTED', 'REFERRED_OUT', ...ENDED],
    articles: [21],
  },
  {
    kind: 'CONCLUDE',
    duty: true,
    ...naturalDays(60),
    startEvent: 'ACCEPTED',
    satisfiedBy: ['ANSWERED', ...ENDED],
    extendable: true,
    articles: [33],
  },
  {
    kind: 'REVIEW_REQUEST',
    duty: false,
    ...naturalDays(30),
    startEvent: 'SERVED',
    after: 'ANSWERED',
    satisfiedBy: ['REVIEW_REQUESTED'],
    articles: [34],
  },
  {
    kind: 'REVIEW',
    duty: true,
    ...naturalDays(30),
    startEvent: 'REVIEW_REQUESTED',
    satisfiedBy: ['REVIEWED', ...ENDED],
    articles: [34],
  },
  {
    kind: 'RE_REVIEW_REQUEST',
    duty: false,
    ...naturalDays(30),
    startEvent: 'REVIEW_SERVED',
    satisfiedBy: ['RE_REVIEW_REQUESTED'],
    articles: [35],
  },
  {
    kind: 'RE_REVIEW',
    duty: true,
    ...naturalDays(30),
    startEvent: 'RE_REVIEW_REQUESTED',
    satisfiedBy: ['RE_REVIEWED', ...ENDED],
    hearingsExcluded: true,
    articles: [35],
  },
  {
    kind: 'ADVICE_FEEDBACK',
    duty: true,
    ...naturalDays(30),
    startEvent: 'ADVISED',
    satisfiedBy: ['ADVICE_ANSWERED'],
    articles: [36],
  },
];

/** 信访条例 (国务院令第431号), for matters received before 1 May 2022. */
export const CN_2005: LegalProfile = {
  id: 'cn-2005',
  law: { zh: '信访条例', en: 'Regulations on Letters and Visits (2005)' },
  inForceFrom: '2005-05-01',
  extension: { maxDays: 30, times: 1 },
  terms,
};
