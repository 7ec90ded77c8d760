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

const LAW = { zh: '信访工作条例', en: 'Regulations on Petition Work (2022)' };

/** 信访工作条例, for matters received on or after 1 May 2022. Feedback on advice has no term in it (art. 40). */
export const CN_2022: NationalProfile = {
  id: 'cn-2022',
  law: LAW,
  inForceFrom: '2022-05-01',
  representatives: { limits: [{ most: 5 }], articles: [20] },
  endings: [{ code: 'LAST_OPINION', article: 36, paragraph: 3, law: LAW }],
  terms: [...terms, ...SEPARATE_TERMS, ...SIMPLE_2016],
};
