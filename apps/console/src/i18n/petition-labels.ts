import type {
  Channel,
  ClockKind,
  ClockState,
  Origin,
  Outcome,
  PetitionEventKind,
  PetitionStatus,
  Satisfaction,
  ServiceMethod,
} from '@huiyin/client';
import { MATTER_CATEGORIES } from '@huiyin/domain';
import { asInDomain, type Names } from './names';

const petitionStatus: Names<PetitionStatus> = {
  REGISTERED: ['已登记', 'Registered'],
  ACCEPTED: ['已受理', 'Accepted'],
  NOT_ACCEPTED: ['不予受理', 'Not accepted'],
  REFERRED_OUT: ['已转出', 'Referred out'],
  TRANSFERRED: ['已转送交办', 'Transferred'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
  ASSIGNED: ['已交办', 'Assigned'],
  HANDLING: ['办理中', 'In hand'],
  ANSWERED: ['已答复', 'Answered'],
  SERVED: ['已送达', 'Served'],
  CLOSED: ['已办结', 'Closed'],
  ARCHIVED: ['已归档', 'Archived'],
  VOIDED: ['已作废', 'Voided'],
};

const channel: Names<Channel> = {
  VISIT: ['来访', 'Visit'],
  LETTER: ['来信', 'Letter'],
  PHONE: ['来电', 'Phone'],
  WEB: ['网上', 'Web'],
  MAILBOX: ['信箱', 'Mailbox'],
  SUPERIOR: ['上级交办', 'From above'],
};

const origin: Names<Origin> = {
  OFFICE: ['本单位登记', 'Registered here'],
  IMPORT: ['历史台账导入', 'Older ledger'],
  PORTAL: ['信访人网上提交', 'Submitted at the portal'],
  TRANSFER: ['其他单位转来', 'From another office'],
};

const outcome: Names<Outcome> = {
  SUPPORTED: ['予以支持', 'Supported'],
  PARTLY_SUPPORTED: ['部分支持', 'Partly supported'],
  EXPLAINED: ['解释说明', 'Explained'],
  NOT_SUPPORTED: ['不予支持', 'Not supported'],
  NOT_RECORDED: ['未记录（历史台账）', 'Not recorded (older ledger)'],
};

const satisfaction: Names<Satisfaction> = {
  SATISFIED: ['满意', 'Satisfied'],
  MOSTLY_SATISFIED: ['基本满意', 'Mostly satisfied'],
  DISSATISFIED: ['不满意', 'Dissatisfied'],
};

const serviceMethod: Names<ServiceMethod> = {
  IN_PERSON: ['当面送达', 'In person'],
  POST: ['邮寄', 'Post'],
  PHONE: ['电话', 'Phone'],
  SMS: ['短信', 'Text message'],
  ELECTRONIC: ['网上', 'Online'],
  LEFT_AT_HOME: ['留置', 'Left at home'],
  UNDELIVERABLE: ['无法送达', 'Undeliverable'],
};

const petitionEvent: Names<PetitionEventKind> = {
  RECEIVED: ['收到', 'Received'],
  REGISTERED: ['登记', 'Registered'],
  CORRECTED: ['更正', 'Corrected'],
  VOIDED: ['作废', 'Voided'],
  ACCEPTED: ['受理', 'Accepted'],
  NOT_ACCEPTED: ['不予受理', 'Not accepted'],
  REFERRED_OUT: ['转出', 'Referred out'],
  WITHDRAWN: ['撤回', 'Withdrawn'],
  ASSIGNED: ['交办', 'Assigned'],
  TAKEN: ['签收', 'Taken over'],
  RETURNED: ['退回', 'Returned'],
  NOTED: ['办理记录', 'Note'],
  INTERIM_REPLIED: ['阶段性答复', 'Reply in the meantime'],
  EXTENDED: ['延期', 'Extended'],
  ANSWERED: ['答复', 'Answered'],
  SERVED: ['送达', 'Served'],
  CLOSED: ['办结', 'Closed'],
  ARCHIVED: ['归档', 'Archived'],
  CODE_REISSUED: ['补发查询码', 'Query code reissued'],
  HISTORY_RECORDED: ['录入历史记录', 'Older record taken over'],
  FORWARD_RECEIVED: ['收到转送、交办', 'Received from another office'],
  TRANSFERRED: ['转送交办给', 'Transferred to'],
  TRANSFER_SIGNED: ['对方签收', 'Signed for by'],
  TRANSFER_OBJECTED: ['对方提出异议', 'Objected to by'],
  TRANSFER_RETURNED: ['退回本单位', 'Taken back from'],
  TRANSFER_RECALLED: ['转送单位收回', 'Recalled by its sender'],
  TRANSFER_PASSED_ON: ['转往', 'Passed on to'],
  TRANSFER_REPORTED: ['对方反馈办理结果', 'Result reported by'],
  HANDED_OVER: ['移交', 'Handed over'],
  PLANNED: ['下一步', 'Next step planned'],
  JURISDICTION_OPENED: ['提请决定管辖', 'Competence in question'],
  JURISDICTION_DECIDED: ['管辖已定', 'Competence decided'],
  SPONSORED: ['领导包案', 'Taken on by'],
  SPONSOR_VISITED: ['包案走访', 'Visit of the sponsor'],
  SPONSORSHIP_PASSED_ON: ['换人包案', 'Passed on to'],
  SPONSORSHIP_SETTLED: ['包案结案', 'Outcome of the sponsor'],
  CO_HANDLING_ASKED: ['请单位会办', 'Asked to assist'],
  CO_HANDLING_DONE: ['会办反馈', 'Assisted'],
  CO_HANDLING_WITHDRAWN: ['撤回会办', 'Asked no longer'],
  CLAIMS_SPLIT: ['拆分诉求', 'Split into claims'],
  CLAIM_ANSWERED: ['逐项答复', 'Claim answered'],
  COMMITTED: ['作出承诺', 'Commitment made'],
  COMMITMENT_KEPT: ['承诺履行', 'Commitment kept'],
  COMMITMENT_BROKEN: ['承诺未履行', 'Commitment broken'],
  CLAIM_PERFORMED: ['执行到位', 'Performed'],
  DUE_DATE_MOVED: ['期限调整', 'Due date moved'],
  SUPERVISION_ISSUED: ['下达督办', 'Put under supervision'],
  SUPERVISION_FED_BACK: ['督办反馈', 'Feedback on supervision'],
  SUPERVISION_RECTIFIED: ['报告整改结果', 'Rectification reported'],
  SUPERVISION_REJECTED: ['督办退回重办', 'Feedback rejected'],
  SUPERVISION_ESCALATED: ['督办升级', 'Supervision escalated'],
  SUPERVISION_DISCHARGED: ['督办销号', 'Supervision discharged'],
  SUPERVISION_REVOKED: ['撤销督办', 'Supervision revoked'],
  IDENTITY_READ: ['查看身份', 'Identity read'],
  ACCUSED_NAMED: ['指明被检举人', 'Accused named'],
  RECUSAL_ASKED: ['提出回避', 'Recusal asked for'],
  RECUSAL_GRANTED: ['决定回避', 'Recusal granted'],
  RECUSAL_REFUSED: ['驳回回避', 'Recusal refused'],
};

const clockKind: Names<ClockKind> = {
  DISPOSE: ['处置', 'Disposition'],
  RELAY: ['移送', 'Passing on'],
  ACCEPT: ['受理告知', 'Notice of acceptance'],
  CONCLUDE: ['办结', 'Conclusion'],
  ADVICE_FEEDBACK: ['建议反馈', 'Feedback on advice'],
  ADVICE_REASONS: ['不采纳建议的理由', 'Reasons for declining advice'],
  COURT_CONFIRMATION: ['申请司法确认', 'Court confirmation'],
  OBJECT: ['异议', 'Objection'],
  REVIEW_REQUEST: ['申请复查', 'Request for review'],
  REVIEW_ACCEPT: ['复查受理', 'Taking the review'],
  REVIEW: ['复查', 'Review'],
  RE_REVIEW_REQUEST: ['申请复核', 'Request for second review'],
  RE_REVIEW_ACCEPT: ['复核受理', 'Taking the second review'],
  RE_REVIEW: ['复核', 'Second review'],
};

const clockState: Names<ClockState> = {
  RUNNING: ['进行中', 'Running'],
  SATISFIED: ['按期完成', 'In time'],
  LATE: ['逾期完成', 'Late'],
  LAPSED: ['已失效', 'Lapsed'],
};

const matterCategory = asInDomain(MATTER_CATEGORIES);

/** What is said of petitions, their time line and their clocks. */
export const petitionLabels = {
  petitionStatus,
  channel,
  origin,
  outcome,
  satisfaction,
  serviceMethod,
  petitionEvent,
  clockKind,
  clockState,
  matterCategory,
};
