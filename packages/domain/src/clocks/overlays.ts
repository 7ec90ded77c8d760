import { DECIDED, ENDED, FORWARDED, type LegalOverlay, naturalDays, workdays } from './profile';

/*
 * Five provinces' regulations as far as they set other terms than the nation, read article by article. All of them are older
 * than 信访工作条例; whether they are still in force is not verified, and is said wherever one is offered.
 */

const ZJ_2016: LegalOverlay = {
  id: 'zj-2016',
  law: { zh: '浙江省信访条例', en: 'Zhejiang Petition Regulations (2016)' },
  inForceFrom: '2016-08-01',
  division: '33',
  verified: false,
  representatives: { limits: [{ upTo: 10, most: 3 }, { most: 5 }], articles: [15] },
  endings: [
    { code: 'SETTLEMENT_PERFORMED', article: 25 },
    { code: 'REVIEW_NOT_ASKED', article: 25 },
  ],
  terms: [
    { kind: 'DISPOSE', ...workdays(5), articles: [20] },
    { kind: 'ACCEPT', ...workdays(5), articles: [20] },
    { kind: 'CONCLUDE', ...naturalDays(30), extension: { max: 60 }, articles: [23] },
  ],
};

const SD_2015: LegalOverlay = {
  id: 'sd-2015',
  law: { zh: '山东省信访条例', en: 'Shandong Petition Regulations (2015)' },
  inForceFrom: '2016-01-01',
  division: '37',
  verified: false,
  representatives: { relay: true },
  endings: [
    { code: 'SETTLEMENT_REACHED', article: 46 },
    { code: 'REVIEW_NOT_ASKED', article: 46 },
    { code: 'NO_SUCCESSOR', article: 46 },
  ],
  powers: [
    { code: 'READ_FILES', article: 58 },
    { code: 'DEMAND_EXPLANATION', article: 58 },
    { code: 'QUESTION_STAFF', article: 58 },
    { code: 'MEET_PETITIONER', article: 58 },
    { code: 'GO_ON_SITE', article: 58 },
  ],
  terms: [
    {
      kind: 'REVIEW_ACCEPT',
      duty: true,
      ...workdays(3),
      startEvents: ['REVIEW_REQUESTED'],
      satisfiedBy: ['REVIEW_ACCEPTED', 'REVIEW_NOT_ACCEPTED', 'REVIEWED', ...ENDED],
      articles: [43],
    },
    { kind: 'REVIEW', satisfiedBy: ['REVIEWED', 'REVIEW_NOT_ACCEPTED', ...ENDED], articles: [43] },
    {
      kind: 'RE_REVIEW_ACCEPT',
      duty: true,
      ...workdays(3),
      startEvents: ['RE_REVIEW_REQUESTED'],
      satisfiedBy: ['RE_REVIEW_ACCEPTED', 'RE_REVIEW_NOT_ACCEPTED', 'RE_REVIEWED', ...ENDED],
      articles: [44],
    },
    {
      kind: 'RE_REVIEW',
      satisfiedBy: ['RE_REVIEWED', 'RE_REVIEW_NOT_ACCEPTED', ...ENDED],
      articles: [44],
    },
    {
      kind: 'ADVICE_FEEDBACK',
      duty: true,
      ...naturalDays(30),
      startEvents: ['ADVISED'],
      satisfiedBy: ['ADVICE_ANSWERED'],
      articles: [59],
    },
  ],
};

const BJ_2006: LegalOverlay = {
  id: 'bj-2006',
  law: { zh: '北京市信访条例', en: 'Beijing Petition Regulations (2006)' },
  inForceFrom: '2007-01-01',
  division: '11',
  verified: false,
  representatives: { relay: true },
  partialSupport: true,
  grounds: [
    { code: 'ANSWER_CLEARLY_WRONG', article: 52, item: 6 },
    { code: 'RESULT_FALSE_OR_NOT_DONE', article: 52, item: 7 },
  ],
  terms: [
    {
      kind: 'OBJECT',
      duty: false,
      ...workdays(5),
      startEvents: FORWARDED,
      satisfiedBy: ['OBJECTED'],
      lapsesWith: DECIDED,
      articles: [35],
    },
    { kind: 'REVIEW', extension: { max: 30 }, articles: [50] },
    { kind: 'RE_REVIEW', extension: { max: 30 }, articles: [50] },
    {
      kind: 'ADVICE_REASONS',
      duty: true,
      ...workdays(3),
      startEvents: ['ADVICE_DECLINED'],
      satisfiedBy: ['ADVICE_REASONED'],
      articles: [52],
    },
  ],
};

const SH_2018: LegalOverlay = {
  id: 'sh-2018',
  law: { zh: '上海市信访条例', en: 'Shanghai Petition Regulations (2018)' },
  inForceFrom: '2018-05-24',
  division: '31',
  verified: false,
  representatives: { relay: true },
  endings: [{ code: 'VERIFIED', article: 42, item: 2 }],
  terms: [
    {
      kind: 'ADVICE_FEEDBACK',
      duty: true,
      ...naturalDays(30),
      startEvents: ['ADVISED'],
      satisfiedBy: ['ADVICE_ANSWERED'],
      articles: [41],
    },
  ],
};

/** Henan counts from receipt (接收), not from acceptance: what was never accepted has no term to conclude. */
const HA_CONCLUDE = {
  kind: 'CONCLUDE',
  satisfiedBy: ['ANSWERED', ...ENDED],
  lapsesWith: ['NOT_ACCEPTED', 'REFERRED_OUT', 'FORWARD_RETURNED'],
  articles: [26],
} as const;

const HA_2012: LegalOverlay = {
  id: 'ha-2012',
  law: { zh: '河南省信访条例', en: 'Henan Petition Regulations (2012)' },
  inForceFrom: '2012-11-29',
  division: '41',
  verified: false,
  terms: [
    {
      kind: 'RELAY',
      duty: false,
      ...naturalDays(5),
      startEvents: ['RECEIVED'],
      satisfiedBy: ['REFERRED_OUT'],
      lapsesWith: ['ACCEPTED', 'NOT_ACCEPTED', ...ENDED],
      articles: [22, 26],
    },
    {
      kind: 'OBJECT',
      duty: false,
      ...naturalDays(5),
      startEvents: FORWARDED,
      satisfiedBy: ['OBJECTED'],
      lapsesWith: DECIDED,
      articles: [26],
    },
    {
      ...HA_CONCLUDE,
      ...naturalDays(30),
      startEvents: ['RECEIVED', 'FORWARD_RECEIVED'],
      extension: { max: 60 },
    },
    { ...HA_CONCLUDE, ...naturalDays(90), startEvents: ['ASSIGNMENT_RECEIVED'], extension: null },
  ],
};

export const OVERLAYS: readonly LegalOverlay[] = [ZJ_2016, SD_2015, BJ_2006, SH_2018, HA_2012];
