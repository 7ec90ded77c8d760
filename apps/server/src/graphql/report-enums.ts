import {
  COVERAGE_GAPS,
  EMERGENCY_LEVELS,
  PAPER_KINDS,
  PAPER_STYLES,
  REPLY_FLAWS,
  REPORT_DUE_STATES,
  REPORT_RHYTHMS,
  REPORT_SCOPES,
  REPORT_SUBJECTS,
} from '@huiyin/domain';
import { enumOf } from './enum-of';

export const CoverageGap = enumOf('CoverageGap', COVERAGE_GAPS, 'What the coverage of a unit lacks.', {
  NO_OFFICER: '没有信息员.',
  NO_ACCOUNT: '信息员不能登录: no enabled account with the role.',
  NOT_TRAINED: '未培训.',
  NO_BACKUP: '没有替补.',
});
export const EmergencyLevel = enumOf('EmergencyLevel', EMERGENCY_LEVELS, 'Who acknowledges an emergency.', {
  OFFICE: '本单位',
  COUNTY: '县',
});
export const ReportRhythm = enumOf('ReportRhythm', REPORT_RHYTHMS, '报送周期, in Beijing time.', {
  WEEKLY: '每周，周日结束前',
  MONTHLY: '每月，月末最后一天结束前',
});
export const ReportScope = enumOf('ReportScope', REPORT_SCOPES, 'Who reports to whom.', {
  UNITS: '有信息员的村居、科室，报本单位',
  TENANT: '本单位，报县',
});
export const ReportSubject = enumOf('ReportSubject', REPORT_SUBJECTS, '事项类别: always a matter.', {
  ROADS: '道路桥梁',
  WATER_SUPPLY: '饮水水利',
  LAND_AND_HOUSING: '土地房屋',
  ENVIRONMENT: '环境卫生',
  DISPUTE: '矛盾纠纷',
  PUBLIC_SERVICE: '公共服务',
  OTHER_MATTER: '其他事项',
});
export const ReportDueState = enumOf('ReportDueState', REPORT_DUE_STATES, 'Of a report that is not there.', {
  MISSING: '缺报: the period has ended',
  RUNNING: '待报: the period still runs',
});
export const ReplyFlaw = enumOf('ReplyFlaw', REPLY_FLAWS, 'Why a reply is to be read again.', {
  NOTHING_SAID: '没有实质内容: courtesies, or that somebody else will look',
  SENT_TO_MANY: '千篇一律: one short text for three matters or more',
});
export const PaperKind = enumOf(
  'PaperKind',
  PAPER_KINDS,
  '文书: papers that an office issues on a petition or on a review.',
  {
    ACCEPTANCE_NOTICE: '受理告知书',
    NON_ACCEPTANCE_NOTICE: '不予受理告知书',
    FORWARDING_LETTER: '转送函, to the organ it went to',
    ASSIGNMENT_LETTER: '交办函, which asks for a report by a day',
    LAWFUL_WAY_NOTICE: '法定途径告知书, of what is sent on a way of article 31(1)–(5)',
    FORWARDING_NOTICE: '转送告知书, to the petitioner',
    EXTENSION_NOTICE: '延期告知书',
    HANDLING_HEARING_NOTICE: '听证通知书, of a petition that is handled',
    HANDLING_OPINION: '处理意见书, of a petition proper',
    MEDIATION_AGREEMENT: '调解协议书, that both sides sign',
    ORAL_AGREEMENT_RECORD: '口头调解协议记录, that the mediator signs',
    SUGGESTION_REPLY: '建议答复',
    DUTY_REPLY: '履职答复, with 行政复议 and 行政诉讼',
    TEACHER_APPEAL_DECISION: '教师申诉处理决定书',
    INFORMATION_REPLY: '政府信息公开答复书',
    MEDIATION_FAILURE_NOTICE: '调解终止告知书, with the rights that remain',
    COMPLETION_REPORT: '办结报告, to the office it came from',
    REVIEW_ACCEPTANCE_NOTICE: '复查（复核）受理告知书',
    REVIEW_NON_ACCEPTANCE_NOTICE: '复查（复核）不予受理告知书',
    REVIEW_EXTENSION_NOTICE: '复查（复核）延期告知书',
    HEARING_NOTICE: '听证通知书, of a review',
    REVIEW_OPINION: '复查意见书, which names who hears the petitioner next',
    RE_REVIEW_OPINION: '复核意见书, the last on the same facts and reasons',
  },
);
export const PaperStyle = enumOf('PaperStyle', PAPER_STYLES, 'How a paragraph of a paper stands out.', {
  BODY: '正文',
  HEADING: '一级标题',
  SUBHEADING: '二级标题',
});
