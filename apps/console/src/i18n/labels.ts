import type {
  AuditOutcome,
  DivisionLevel,
  CompetenceStanding,
  DecisionManner,
  DocketGround,
  LetterStatus,
  EmergencyLevel,
  ReportDueState,
  ReportRhythm,
  ReportScope,
  ResponsibilitySource,
  Role,
  TenantKind,
  TenantStatus,
  TransferHopKind,
  TransferKind,
  TransferSide,
  UnitKind,
} from '@huiyin/client';
import {
  ABSENCE_KINDS,
  ARCHIVE_ITEM_KINDS,
  APPRAISAL_OPINIONS,
  ARCHIVE_STATUSES,
  RETENTION_TERMS,
  ATTACHMENT_KINDS,
  PETITIONER_VIEWS,
  ATTENDANCES,
  DESTRUCTION_OBSTACLES,
  DESTRUCTION_STATUSES,
  DOCKET_STATUSES,
  COVERAGE_GAPS,
  LEADERSHIP_POSITIONS,
  MEETING_STATUSES,
  NOTICE_KINDS,
  PAPER_KINDS,
  SPONSORSHIP_STATUSES,
  REPORT_SUBJECTS,
  TASK_SOURCES,
  TASK_STATUSES,
  TRANSFER_STATUSES,
} from '@huiyin/domain';
import { useLanguage } from './language';
import { asInDomain, type Names } from './names';
import { accusationLabels } from './accusation-labels';
import { mediationLabels } from './mediation-labels';
import { petitionLabels } from './petition-labels';
import { planLabels } from './plan-labels';
import { reviewLabels } from './review-labels';
import { supervisionLabels } from './supervision-labels';

const attachmentKind = asInDomain(ATTACHMENT_KINDS);

const role: Names<Role> = {
  COUNTY_ADMIN: ['县管理员', 'County administrator'],
  COUNTY_SUPERVISOR: ['县督查', 'County supervisor'],
  TENANT_ADMIN: ['单位管理员', 'Administrator'],
  CLERK: ['信访办工作人员', 'Clerk'],
  HANDLER: ['承办人', 'Handler'],
  LEADER: ['领导', 'Leader'],
  INFORMATION_OFFICER: ['信访信息员', 'Information officer'],
  AUDITOR: ['审计员', 'Auditor'],
};

const leadershipPosition = asInDomain(LEADERSHIP_POSITIONS);

const meetingStatus = asInDomain(MEETING_STATUSES);

const attendance = asInDomain(ATTENDANCES);

const taskSource = asInDomain(TASK_SOURCES);

const taskStatus = asInDomain(TASK_STATUSES);
const coverageGap = asInDomain(COVERAGE_GAPS);

const reportSubject = asInDomain(REPORT_SUBJECTS);

const emergencyLevel: Names<EmergencyLevel> = {
  OFFICE: ['本单位签收', 'Office'],
  COUNTY: ['县签收', 'County'],
};

const reportRhythm: Names<ReportRhythm> = { WEEKLY: ['每周', 'Weekly'], MONTHLY: ['每月', 'Monthly'] };

const reportScope: Names<ReportScope> = {
  UNITS: ['各村居、科室报本单位', 'Units, to this office'],
  TENANT: ['本单位报县', 'This tenant, to the county'],
};

const reportDueState: Names<ReportDueState> = { MISSING: ['缺报', 'Missing'], RUNNING: ['待报', 'To come'] };

const absenceKind = asInDomain(ABSENCE_KINDS);

const noticeKind = asInDomain(NOTICE_KINDS);
const paperKind = asInDomain(PAPER_KINDS);

const unitKind: Names<UnitKind> = {
  OFFICE: ['办公室', 'Office'],
  DEPARTMENT: ['部门', 'Department'],
  VILLAGE: ['村', 'Village'],
  COMMUNITY: ['社区', 'Community'],
  SCHOOL_SECTION: ['科室', 'School section'],
  CLASS: ['班级', 'Class'],
};

const tenantKind: Names<TenantKind> = {
  COUNTY_OFFICE: ['县信访局', 'County office'],
  COUNTY_DEPARTMENT: ['县级部门', 'County department'],
  TOWNSHIP: ['乡镇', 'Township'],
  SCHOOL: ['学校', 'School'],
};

const tenantStatus: Names<TenantStatus> = {
  ACTIVE: ['启用', 'Active'],
  SUSPENDED: ['停用', 'Suspended'],
  CLOSED: ['撤销', 'Closed'],
};

const divisionLevel: Names<DivisionLevel> = {
  COUNTY: ['县', 'County'],
  TOWNSHIP: ['乡镇、街道', 'Township'],
  VILLAGE: ['村、社区', 'Village'],
};

const responsibilitySource: Names<ResponsibilitySource> = {
  COMPETENCE_RULE: ['按职责规则，待交办', 'Proposed by the competent rule'],
  ASSIGNED: ['交办时指定', 'named for the matter'],
  FIRST_ASKED: ['首问负责', 'asked first'],
  STILL_HELD: ['接手前仍由其负责', 'had it last, until another takes over'],
  POSITION: ['按职务', 'by position'],
  NOBODY_ABOVE: ['职务空缺，由下一级负责', 'position vacant: the next below answers'],
};

const transferKind: Names<TransferKind> = { FORWARD: ['转送', 'Forward'], ASSIGN: ['交办', 'Assign'] };

const transferSide: Names<TransferSide> = {
  SENT: ['发出', 'Sent'],
  RECEIVED: ['收到', 'Received'],
};

const transferStatus = asInDomain(TRANSFER_STATUSES);

const transferHopKind: Names<TransferHopKind> = {
  OFFERED: ['发出', 'Sent'],
  DELIVERED: ['送达', 'Delivered'],
  SIGNED: ['签收', 'Signed for'],
  OBJECTED: ['提出异议', 'Objected'],
  RETURNED: ['同意退回', 'Taken back'],
  INSISTED: ['不同意异议', 'Insisted'],
  RECALLED: ['撤回转送', 'Recalled'],
  HANDED_ON: ['换人承办', 'Handed on to'],
  PASSED_ON: ['转往', 'Passed on to'],
  REPORTED: ['报告办理结果', 'Result reported'],
  SUPPLEMENTED: ['补充报告', 'Report supplemented'],
  IDENTITY_READ: ['查看身份', 'Identity read'],
};

const sponsorshipStatus = asInDomain(SPONSORSHIP_STATUSES);

const letterStatus: Names<LetterStatus> = {
  DRAFT: ['起草', 'Draft'],
  SIGNED: ['本人已签', 'Signed'],
  IN_FORCE: ['生效', 'In force'],
  REPLACED: ['已换签', 'Replaced'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
};

const docketStatus = asInDomain(DOCKET_STATUSES);

const docketGround: Names<DocketGround> = {
  CONFLICTING_RULES: ['规则互相矛盾', 'Rules contradict'],
  NO_RULE: ['没有适用的规则', 'No rule applies'],
  DISPUTE: ['单位之间有争议', 'A dispute between units'],
};

const decisionManner: Names<DecisionManner> = {
  AGREEMENT: ['协商一致', 'Agreed'],
  COMMON_SUPERIOR: ['共同的上级决定', 'Decided by the common superior'],
  JOINT_CONFERENCE: ['联席会议决定', 'Decided by the joint conference'],
};

const competenceStanding: Names<CompetenceStanding> = {
  ROUTED: ['规则已指明', 'Named by a rule'],
  CONFLICT: ['规则互相矛盾，请提请决定管辖', 'Rules contradict: open a docket'],
  MISSING: ['没有适用的规则，请提请决定管辖', 'No rule applies: open a docket'],
  NO_RULES: ['本单位还没有职责规则', 'No rules here yet'],
  UNDECIDED: ['管辖待决定', 'To be decided'],
  DECIDED: ['管辖已决定', 'Decided'],
};

const auditOutcome: Names<AuditOutcome> = { DONE: ['完成', 'Done'], REFUSED: ['被拒绝', 'Refused'] };

const labels = {
  ...petitionLabels,
  retentionTerm: asInDomain(RETENTION_TERMS),
  archiveStatus: asInDomain(ARCHIVE_STATUSES),
  archiveItemKind: asInDomain(ARCHIVE_ITEM_KINDS),
  destructionStatus: asInDomain(DESTRUCTION_STATUSES),
  appraisalOpinion: asInDomain(APPRAISAL_OPINIONS),
  destructionObstacle: asInDomain(DESTRUCTION_OBSTACLES),
  attachmentKind,
  petitionerView: asInDomain(PETITIONER_VIEWS),
  role,
  leadershipPosition,
  meetingStatus,
  attendance,
  taskSource,
  taskStatus,
  absenceKind,
  coverageGap,
  reportSubject,
  emergencyLevel,
  reportRhythm,
  reportScope,
  reportDueState,
  noticeKind,
  paperKind,
  unitKind,
  tenantKind,
  tenantStatus,
  divisionLevel,
  responsibilitySource,
  transferKind,
  transferSide,
  transferStatus,
  transferHopKind,
  sponsorshipStatus,
  ...supervisionLabels,
  ...accusationLabels,
  ...reviewLabels,
  ...mediationLabels,
  ...planLabels,
  letterStatus,
  docketStatus,
  docketGround,
  decisionManner,
  competenceStanding,
  auditOutcome,
};

type Labels = typeof labels;
export type Labelled = keyof Labels;
export type ValueOf<Kind extends Labelled> = keyof Labels[Kind] & string;

export type Choice<Value extends string = string> = Readonly<{ id: Value; name: string }>;

/** How the values of one enum are called in the page's language. */
export function useLabels<Kind extends Labelled>(kind: Kind) {
  const column = useLanguage() === 'en' ? 1 : 0;
  const names = labels[kind] as Names<ValueOf<Kind>>;
  const among = (values: readonly ValueOf<Kind>[]): Choice<ValueOf<Kind>>[] =>
    values.map((value) => ({ id: value, name: names[value][column] }));
  return {
    of: (value: ValueOf<Kind>): string => names[value][column],
    /** These values, for a select. */
    among,
    /** All values but `without`. */
    choices: (without: readonly ValueOf<Kind>[] = []): Choice<ValueOf<Kind>>[] =>
      among((Object.keys(names) as ValueOf<Kind>[]).filter((value) => !without.includes(value))),
  };
}
