import type {
  Channel,
  ClockKind,
  ClockState,
  Origin,
  Outcome,
  PetitionStatus,
  Satisfaction,
  ServiceMethod,
} from '@huiyin/client';
import {
  CHAIN_GAPS,
  CO_SERVICE_METHODS,
  ACKNOWLEDGE_PROOFS,
  HAND_OFF_MEANS,
  SIMPLE_EXCLUSIONS,
  SIMPLE_GROUNDS,
  CO_SIGNER_WISHES,
  MANDATE_WAYS,
  MATTER_CATEGORIES,
  MATTER_TRACKS,
  MATTER_ENDINGS,
  OVERLAY_LEVELS,
  SERVICE_FAILURES,
  SERVICE_RECIPIENTS,
  SUPPRESSION_SIGNALS,
} from '@huiyin/domain';
import { asInDomain, type Names } from './names';
import { petitionEvent } from './petition-event-labels';

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
  EMAIL: ['电子邮件', 'E-mail'],
  MAILBOX: ['信箱', 'Mailbox'],
  PROXY: ['代办', 'By proxy'],
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
  CLAIMS_DIFFER: ['各项诉求结果不同', 'Claims decided differently'],
  EXPLAINED: ['解释说明', 'Explained'],
  NOT_SUPPORTED: ['不予支持', 'Not supported'],
  NOT_RECORDED: ['未记录（历史台账）', 'Not recorded (older ledger)'],
  SUGGESTION_ADOPTED: ['采纳', 'Adopted'],
  SUGGESTION_PARTLY_ADOPTED: ['部分采纳', 'Adopted in part'],
  SUGGESTION_NOT_ADOPTED: ['不采纳', 'Not adopted'],
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
  ORAL: ['口头告知', 'Told in person'],
  ELECTRONIC: ['网上', 'Online'],
  LEFT_AT_HOME: ['留置', 'Left at home'],
  PUBLIC_NOTICE: ['公告', 'Public notice'],
  UNDELIVERABLE: ['无法送达', 'Undeliverable'],
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
const matterTrack = asInDomain(MATTER_TRACKS);

/** What is said of petitions, their time line and their clocks. */
export const petitionLabels = {
  petitionStatus,
  channel,
  origin,
  outcome,
  satisfaction,
  serviceMethod,
  chainGap: asInDomain(CHAIN_GAPS),
  suppressionSignal: asInDomain(SUPPRESSION_SIGNALS),
  serviceRecipient: asInDomain(SERVICE_RECIPIENTS),
  serviceFailure: asInDomain(SERVICE_FAILURES),
  mandateWay: asInDomain(MANDATE_WAYS),
  coSignerWish: asInDomain(CO_SIGNER_WISHES),
  coServiceMethod: asInDomain(CO_SERVICE_METHODS),
  petitionEvent,
  clockKind,
  clockState,
  matterCategory,
  matterTrack,
  overlayLevel: asInDomain(OVERLAY_LEVELS),
  handOffMeans: asInDomain(HAND_OFF_MEANS),
  acknowledgeProof: asInDomain(ACKNOWLEDGE_PROOFS),
  simpleGround: asInDomain(SIMPLE_GROUNDS),
  matterEnding: asInDomain(MATTER_ENDINGS),
  simpleExclusion: asInDomain(SIMPLE_EXCLUSIONS),
};
