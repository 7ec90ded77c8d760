import { registerEnumType } from 'type-graphql';
import {
  ATTENDANCES,
  ABSENCE_KINDS,
  ATTACHMENT_FORMATS,
  ATTACHMENT_KINDS,
  COMPETENCE_STANDINGS,
  columnName,
  DATE_ORDERS,
  DIVISION_LEVELS,
  DECISION_MANNERS,
  DOCKET_GROUNDS,
  DOCKET_STATUSES,
  FIGURES,
  IMPORT_FIELDS,
  IMPORT_STATUSES,
  LEADERSHIP_FINDINGS,
  LEADERSHIP_POSITIONS,
  LETTER_STATUSES,
  MEASURE_KINDS,
  MEETING_STATUSES,
  NOTICE_KINDS,
  READINESS_POINTS,
  RESPONSIBILITY_SOURCES,
  ROLES,
  SPONSORSHIP_STATUSES,
  TASK_SOURCES,
  TASK_STATUSES,
  TENANT_KINDS,
  TENANT_STATUSES,
  TRANSFER_HOP_KINDS,
  TRANSFER_KINDS,
  TRANSFER_SIDES,
  TRANSFER_STATUSES,
  UNIT_KINDS,
} from '@huiyin/domain';
import { called, enumOf } from './enum-of';

export const Role = enumOf('Role', ROLES, '角色: what an account may do.', {
  COUNTY_ADMIN: '县管理员',
  COUNTY_SUPERVISOR: '县督查',
  TENANT_ADMIN: '单位管理员',
  CLERK: '信访办工作人员',
  HANDLER: '承办人',
  LEADER: '领导',
  INFORMATION_OFFICER: '信访信息员',
  AUDITOR: '审计员',
});
export const TenantKind = enumOf('TenantKind', TENANT_KINDS, '单位类型.', {
  COUNTY_OFFICE: '县信访局',
  COUNTY_DEPARTMENT: '县级部门',
  TOWNSHIP: '乡镇',
  SCHOOL: '学校',
});
export const ReadinessPoint = enumOf('ReadinessPoint', READINESS_POINTS, '开通准备的项目.', {
  UNITS: '部门与村居',
  CLERK: '信访办人员',
  GROUP: '领导小组',
  HEAD: '组长',
  DIRECTOR: '办公室主任',
  OFFICE_PHONE: '办公室电话',
  HANDED_OVER: '离任移交: whoever left their last post has nothing in hand',
  INFORMATION_OFFICERS: '每个村（社区）的信息员',
  TOPICS: '内容分类',
  CONTACTS: '公开信息（信访工作条例第十八条）',
  PORTAL: '网上信访门户',
});
export const TenantStatus = enumOf('TenantStatus', TENANT_STATUSES, '单位状态.', {
  ACTIVE: '启用',
  SUSPENDED: '停用',
  CLOSED: '撤销（信访工作条例第二十四条）',
});
export const DivisionLevel = enumOf('DivisionLevel', DIVISION_LEVELS, '区划的级别.', {
  COUNTY: '县',
  TOWNSHIP: '乡镇、街道',
  VILLAGE: '村、社区',
});
export const UnitKind = enumOf('UnitKind', UNIT_KINDS, '内设机构与村居的类型.', {
  OFFICE: '办公室',
  DEPARTMENT: '部门',
  VILLAGE: '村',
  COMMUNITY: '社区',
  SCHOOL_SECTION: '科室',
  CLASS: '班级',
});
export const ImportStatus = enumOf('ImportStatus', IMPORT_STATUSES, '导入批次的状态.', {
  READING: '正在读取',
  READ: '待确认列',
  CHECKING: '正在检查',
  CHECKED: '已检查',
  COMMITTING: '正在导入',
  COMMITTED: '已导入',
  DISCARDED: '已放弃',
  FAILED: '读取失败',
});
/** Properties of a row in the domain, capitals like every enum value in the contract. */
export const ImportField = Object.fromEntries(IMPORT_FIELDS.map((field) => [screaming(field), field]));
registerEnumType(ImportField, {
  name: 'ImportField',
  description: '导入列的含义.',
  valuesConfig: Object.fromEntries(
    IMPORT_FIELDS.map((field) => [screaming(field), { description: columnName(field) }]),
  ),
});
export const DateOrder = enumOf('DateOrder', DATE_ORDERS, '日期中月日的先后.', {
  MDY: '月/日/年',
  DMY: '日/月/年',
});

function screaming(field: string): string {
  return field.replace(/[A-Z0-9]/g, (letter) => `_${letter}`).toUpperCase();
}

export const NoticeKind = enumOf('NoticeKind', NOTICE_KINDS, '提醒类型: why somebody is told.', {
  DUE_7: '七日内到期',
  DUE_3: '三日内到期',
  DUE_1: '明日前到期',
  OVERDUE: '已超期',
  HANDED_OVER: '交给您办理',
  SENT_BACK: '被退回',
  REVIEW_ASKED: '申请复查、复核: asked for at the portal or at the counter of the body that reviews',
  BOUNCED_AGAIN: '反复退回: sent back or objected to more than once, for who may supervise',
  RECUSAL_TO_DECIDE: '回避待决定: asked for, for who decides',
  RECUSAL_DUE: '回避决定期限: the day for deciding on a recusal comes near, or has passed',
  VACANCY: '职务空缺',
  REPORT_MISSING: '报送缺报',
  EMERGENCY: '紧急信息',
  MATTER_ARRIVED: '来件待签收',
  OBJECTION_MADE: '对方提出异议',
  OBJECTION_REFUSED: '异议未获同意',
  MATTER_SIGNED: '对方已签收',
  RESULT_REPORTED: '对方报告结果',
  RESULT_SUPPLEMENTED: '对方补充报告',
  TERM_ENDING: '任期将满，未指定接手的人',
  HANDOVER_REFUSED: '到期移交未成',
  TASK_WITHDRAWN: '任务撤回',
  ANSWER_FELL: '意见被撤销或者责令重新作出',
  SUPERVISED: '督办: feedback is wanted',
  SUPERVISION_DUE: '督办反馈期限',
  SUPERVISION_PROGRESS: '督办进展',
  COUNTY_ORDER_ANSWERED: '县督办有反馈: of an office of the county, for the county’s people',
  COUNTY_ORDER_OVERDUE: '县督办逾期未反馈: of an office of the county, for the county’s people',
  COUNTY_EMERGENCY: '单位紧急信息: of an office of the county, for the county’s people',
  RECONSIDERATION_ENDING: '行政复议期限将满: no petition stops it, so the petitioner is to be told',
  LITIGATION_ENDING: '行政诉讼期限将满: the same of going to court',
  REVIEW_UNSERVED: '复查复核意见未送达: `dueOn` is the day it was given',
  REVIEW_MOVED: '复查复核期限调整: the calendar changed; `dueOn` is the new day',
  REVIEW_ENDED:
    '复查复核申请须另行提出: its body was closed into who gave the opinion; `dueOn` is the day it ended',
  DESTRUCTION_ASKED: '销毁待批准: a list of volumes waits for a leader',
  COMMITMENT_DUE: '承诺到期',
  COMMITMENT_BROKEN: '承诺未履行',
  COMMITMENT_OBJECTED: '信访人对承诺有异议',
  MEETING_PLANNED: '会议通知',
  MEETING_CHANGED: '会议变更',
  MEETING_CANCELLED: '会议取消',
  DUTY_GIVEN: '排班, 改班',
  DUTY_SOON: '即将值班: the morning before',
  DUTY_DROPPED: '值班取消, 改由别人值班',
});
export const LeadershipPosition = enumOf(
  'LeadershipPosition',
  LEADERSHIP_POSITIONS,
  '领导小组职务, in their order.',
  {
    HEAD: '组长',
    EXECUTIVE_DEPUTY: '常务副组长',
    DEPUTY: '副组长',
    MEMBER: '成员',
    DIRECTOR: '办公室主任',
  },
);
export const LeadershipFindingKind = enumOf(
  'LeadershipFindingKind',
  LEADERSHIP_FINDINGS,
  'What a leadership group lacks.',
  {
    HEAD_VACANT: '组长空缺: nobody heads it on that day.',
    DIRECTOR_VACANT: '办公室主任空缺.',
    HEAD_ENDS: '组长任期将满而没有接任的人: vacant `from` a day within 30 days.',
    DIRECTOR_ENDS: '办公室主任任期将满而没有接任的人.',
    NOBODY_STANDS_IN: '组长外出而无人代理.',
    HEAD_GAP: '组长曾经空缺, from a day to another.',
    PHONE_EMPTY: '公开电话未填.',
    SEVERAL_POSITIONS: '一人多职: somebody leads in more than one position.',
    NO_MEMBERS: '没有成员.',
    LETTER_LACKING: '变动后未签责任书: whose post changed has signed for the one before and not for this.',
  },
);
export const AbsenceKind = enumOf('AbsenceKind', ABSENCE_KINDS, '外出事由.', {
  LEAVE: '请假',
  TRAINING: '学习培训',
  OFFICIAL_TRIP: '出差公务',
  OTHER: '其他',
});
export const AttachmentKind = enumOf('AttachmentKind', ATTACHMENT_KINDS, '附件用途.', {
  MATERIAL: '信访材料',
  WORK: '办理材料',
  REPLY: '答复文书',
  PROOF: '送达凭证',
  PAPER: '文书, issued by the office whose report it came with',
});
export const AttachmentFormat = enumOf('AttachmentFormat', ATTACHMENT_FORMATS, '附件格式, found by content.');
export const TransferKind = enumOf('TransferKind', TRANSFER_KINDS, '转送或者交办 (信访工作条例第二十二条).', {
  FORWARD: '转送',
  ASSIGN: '交办, with a date by which the result is to be reported',
});
export const TransferSide = enumOf('TransferSide', TRANSFER_SIDES, 'Whose file it is.', {
  SENT: '本单位发出',
  RECEIVED: '本单位收到',
});
export const TransferStatus = enumOf('TransferStatus', TRANSFER_STATUSES, '转送交办的状态.', {
  OFFERED: '待签收',
  SIGNED: '已签收',
  OBJECTED: '有异议',
  RETURNED: '已退回',
  REPORTED: '已报结',
});
export const TransferHopKind = enumOf('TransferHopKind', TRANSFER_HOP_KINDS, '转送交办的一步.', {
  OFFERED: '发出',
  DELIVERED: '送达',
  SIGNED: '签收',
  OBJECTED: '提出异议',
  RETURNED: '同意退回',
  INSISTED: '不同意异议',
  RECALLED: '撤回转送',
  HANDED_ON: '换人承办',
  PASSED_ON: '转往他处',
  REPORTED: '报告办理结果',
  SUPPLEMENTED: '补充报告',
  IDENTITY_READ: '查看身份',
});
export const ResponsibilitySource = enumOf('ResponsibilitySource', RESPONSIBILITY_SOURCES, '责任的来源.', {
  COMPETENCE_RULE: '职责分工规则提出的人，还没有交办',
  ASSIGNED: '交办时指定',
  FIRST_ASKED: '首问负责',
  STILL_HELD: '还没有人接手，由最后经手的人负责',
  POSITION: '领导小组的职务',
  NOBODY_ABOVE: '职务空缺，由下一级负责',
});
export const MeetingStatus = enumOf('MeetingStatus', MEETING_STATUSES, '会议的状态.', {
  PLANNED: '已安排',
  HELD: '已召开',
  ADOPTED: '纪要已通过',
  CANCELLED: '已取消',
});
export const Attendance = enumOf('Attendance', ATTENDANCES, '到会情况.', {
  PRESENT: '到会',
  EXCUSED: '请假',
  ABSENT: '缺席',
});
export const TaskSource = enumOf('TaskSource', TASK_SOURCES, '任务来源.', {
  RESOLUTION: '会议决定',
  DIRECTIVE: '上级部署',
  CO_HANDLING: '会办',
  PERFORMANCE: '执行: of a claim that was supported',
  MEASURE: '化解措施: on a petition',
});
export const MeasureKind = enumOf('MeasureKind', MEASURE_KINDS, '化解措施的种类.', called(MEASURE_KINDS));
export const TaskStatus = enumOf('TaskStatus', TASK_STATUSES, '任务的状态.', {
  OPEN: '进行中',
  DONE: '已完成',
  WITHDRAWN: '已撤回',
});
export const CompetenceStanding = enumOf(
  'CompetenceStanding',
  COMPETENCE_STANDINGS,
  'Which body is competent for a matter.',
  {
    ROUTED: '规则已指明',
    CONFLICT: '规则互相矛盾',
    MISSING: '没有适用的规则',
    NO_RULES: '本单位没有规则',
    UNDECIDED: '管辖待决定',
    DECIDED: '管辖已决定',
  },
);
export const DocketGround = enumOf('DocketGround', DOCKET_GROUNDS, '管辖争议的起因.', {
  CONFLICTING_RULES: '规则互相矛盾',
  NO_RULE: '没有适用的规则',
  DISPUTE: '单位之间有争议',
});
export const DocketStatus = enumOf('DocketStatus', DOCKET_STATUSES, '管辖争议的状态.', {
  UNDECIDED: '待决定',
  DECIDED: '已决定',
});
export const DecisionManner = enumOf('DecisionManner', DECISION_MANNERS, '管辖的决定方式.', {
  AGREEMENT: '协商一致',
  COMMON_SUPERIOR: '共同的上级决定',
  JOINT_CONFERENCE: '联席会议决定',
});
export const SponsorshipStatus = enumOf('SponsorshipStatus', SPONSORSHIP_STATUSES, '领导包案的状态.', {
  RUNNING: '进行中',
  SETTLED: '已结案',
  PASSED_ON: '已换人',
});
export const LetterStatus = enumOf('LetterStatus', LETTER_STATUSES, '责任书的状态.', {
  DRAFT: '起草',
  SIGNED: '本人已签',
  IN_FORCE: '生效',
  REPLACED: '已换签',
  WITHDRAWN: '已撤回',
});
export const FigureName = enumOf('FigureName', FIGURES, '总览的数字: the names of their fields.');
