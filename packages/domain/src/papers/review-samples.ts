import { PROFILES, profileOf } from '../clocks/profiles';
import type { ReviewPaperKind } from './paper';
import type { ReviewPaperFacts } from './review-paper';

/** An invented review, heard and decided. */
export const sampleReview = (more: Partial<ReviewPaperFacts> = {}): ReviewPaperFacts => ({
  office: '岳北县教育局',
  phone: '0730-7654321',
  contact: '郑直',
  tier: 'REVIEW',
  legal: PROFILES['cn-2022'],
  applicants: '张三',
  respondent: '青山中学',
  number: '2026-00012',
  title: '食堂饮用水浑浊',
  requestedOn: '2026-05-20',
  request: '水质没有检测就答复合格，请求重新查明。',
  answered: {
    by: '青山中学',
    on: '2026-05-08',
    outcome: 'EXPLAINED',
    reply: '经查看，水质合格。',
    number: '青中信复〔2026〕3号',
  },
  earlier: null,
  accepted: { on: '2026-05-22', dueOn: '2026-06-19' },
  declined: null,
  extended: null,
  hearing: {
    toldOn: '2026-05-25',
    on: '2026-06-05',
    time: '09:30',
    place: '县教育局二楼会议室',
    panel: '周正、吴平、郑直',
  },
  heard: true,
  decided: {
    on: '2026-06-12',
    result: 'CHANGED',
    ground: 'FACTS_UNCLEAR',
    found: '被申请人没有委托检测；县疾控中心检测，浊度超标一倍。',
    basis: '《信访工作条例》第三十五条',
    opinion: '变更原处理意见：七月底前更换管网，其间每日供应桶装水。',
    redoBy: null,
    redoArticle: null,
    performBy: '2026-07-31',
    nextBody: '岳北县信访局',
  },
  ...more,
});

const last: ReviewPaperFacts = sampleReview({
  office: '岳北县信访局',
  tier: 'RE_REVIEW',
  respondent: '岳北县教育局',
  earlier: {
    result: 'CHANGED',
    opinion: '七月底前更换管网，其间每日供应桶装水。',
    number: '岳教信复查〔2026〕1号',
    on: '2026-06-12',
  },
});

/** What a template is shown with. */
export const REVIEW_SAMPLES: Readonly<Record<ReviewPaperKind, ReviewPaperFacts>> = {
  REVIEW_ACCEPTANCE_NOTICE: sampleReview(),
  REVIEW_NON_ACCEPTANCE_NOTICE: sampleReview({
    accepted: null,
    hearing: null,
    heard: false,
    decided: null,
    declined: {
      on: '2026-05-22',
      reason: '申请复查的不是信访处理意见',
      lawfulWay: '向岳北县人民法院提起诉讼',
    },
  }),
  REVIEW_EXTENSION_NOTICE: sampleReview({
    legal: profileOf('cn-2022+bj-2006'),
    hearing: null,
    heard: false,
    decided: null,
    extended: {
      on: '2026-06-10',
      days: 30,
      unit: 'DAY',
      reason: '需要补充检测',
      approver: '郑局长',
      dueOn: '2026-07-20',
      dueBefore: '2026-06-19',
    },
  }),
  HEARING_NOTICE: sampleReview(),
  REVIEW_OPINION: sampleReview(),
  RE_REVIEW_OPINION: last,
};
