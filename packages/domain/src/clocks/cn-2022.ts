import { ENDED, type LegalProfile, type LegalTerm, naturalDays } from './profile';

/** Only a petition proper has a term to conclude and a way of review; the other tracks follow their own statutes. */
const PROPER = ['31(6)'] as const;

const terms: readonly LegalTerm[] = [
  {
    kind: 'DISPOSE',
    duty: true,
    ...naturalDays(15),
    startEvent: 'RECEIVED',
    satisfiedBy: ['ACCEPTED', 'NOT_ACCEPTED', 'REFERRED_OUT', ...ENDED],
    articles: [22, 23],
  },
  {
    kind: 'ACCEPT',
    duty: true,
    ...naturalDays(15),
    startEvent: 'FORWARD_RECEIVED',
    satisfiedBy: ['ACCEPTED', 'NOT_ACCEPTED', 'REFERRED_OUT', 'FORWARD_RETURNED', ...ENDED],
    articles: [23],
  },
  {
    kind: 'OBJECT',
    duty: false,
    length: 5,
    unit: 'WORKDAY',
    roll: true,
    startEvent: 'FORWARD_RECEIVED',
    satisfiedBy: ['OBJECTED'],
    lapsesWith: ['ACCEPTED', 'NOT_ACCEPTED', 'REFERRED_OUT', ...ENDED],
    articles: [23],
  },
  {
    kind: 'CONCLUDE',
    duty: true,
    ...naturalDays(60),
    startEvent: 'ACCEPTED',
    satisfiedBy: ['ANSWERED', ...ENDED],
    extendable: true,
    articles: [34],
    tracks: PROPER,
  },
  {
    kind: 'REVIEW_REQUEST',
    duty: false,
    ...naturalDays(30),
    startEvent: 'SERVED',
    after: 'ANSWERED',
    satisfiedBy: ['REVIEW_REQUESTED'],
    articles: [35],
    tracks: PROPER,
  },
  {
    kind: 'REVIEW',
    duty: true,
    ...naturalDays(30),
    startEvent: 'REVIEW_REQUESTED',
    satisfiedBy: ['REVIEWED', ...ENDED],
    articles: [35],
    tracks: PROPER,
  },
  {
    kind: 'RE_REVIEW_REQUEST',
    duty: false,
    ...naturalDays(30),
    startEvent: 'REVIEW_SERVED',
    satisfiedBy: ['RE_REVIEW_REQUESTED'],
    articles: [36],
    tracks: PROPER,
  },
  {
    kind: 'RE_REVIEW',
    duty: true,
    ...naturalDays(30),
    startEvent: 'RE_REVIEW_REQUESTED',
    satisfiedBy: ['RE_REVIEWED', ...ENDED],
    hearingsExcluded: true,
    articles: [36],
    tracks: PROPER,
  },
];

/** 信访工作条例, for matters received on or after 1 May 2022. Feedback on advice has no term in it (art. 40). */
export const CN_2022: LegalProfile = {
  id: 'cn-2022',
  law: { zh: '信访工作条例', en: 'Regulations on Petition Work (2022)' },
  inForceFrom: '2022-05-01',
  extension: { maxDays: 30, times: 1 },
  terms,
};
