import {
  CHAIN_GAPS,
  CHANNELS,
  CLOCK_KINDS,
  CLOCK_STATES,
  MATTER_CATEGORIES,
  MATTER_TRACKS,
  MATTER_ENDINGS,
  NEXT_ACTION_REASONS,
  ORIGINS,
  OUTCOMES,
  OVERLAY_LEVELS,
  PETITIONER_VIEWS,
  PETITION_ACTIONS,
  PETITION_EVENT_KINDS,
  PETITION_STATUSES,
  COMMITMENT_STATUSES,
  REVEAL_PURPOSES,
  SATISFACTIONS,
  SET_ASIDE_REASONS,
  SIMPLE_EXCLUSIONS,
  SIMPLE_GROUNDS,
  TERM_UNITS,
  petitionSteps,
  type PetitionEventKind as PetitionEvent,
  WORDS_STANDINGS,
} from '@huiyin/domain';
import { called, enumOf } from './enum-of';

export const PetitionStatus = enumOf('PetitionStatus', PETITION_STATUSES, '信访事项的状态.', {
  REGISTERED: '已登记',
  ACCEPTED: '已受理',
  NOT_ACCEPTED: '不予受理',
  REFERRED_OUT: '已转出',
  TRANSFERRED: '已转送交办',
  WITHDRAWN: '已撤回',
  ASSIGNED: '已交办',
  HANDLING: '办理中',
  ANSWERED: '已答复',
  SERVED: '已送达',
  CLOSED: '已办结',
  ARCHIVED: '已归档',
  VOIDED: '已作废',
});
export const Channel = enumOf('Channel', CHANNELS, '信访渠道.', {
  VISIT: '来访',
  LETTER: '来信',
  PHONE: '来电',
  WEB: '网上',
  EMAIL: '电子邮件',
  MAILBOX: '信箱',
  PROXY: '代办: brought by a village, a unit or a relative for the petitioner',
  SUPERIOR: '上级交办',
});
export const Origin = enumOf('Origin', ORIGINS, '记录来源.', {
  OFFICE: '本单位登记',
  IMPORT: '历史台账导入',
  PORTAL: '信访人网上提交',
  TRANSFER: '其他单位转送交办',
});
export const PetitionerView = enumOf('PetitionerView', PETITIONER_VIEWS, '信访人意见 on the answer.', {
  VIEW_AGREES: '同意',
  VIEW_DISAGREES: '不同意, with what is said against it',
  VIEW_NOT_OBTAINED: '没有取得, with the reason',
});
export const Outcome = enumOf('Outcome', OUTCOMES, '处理结果 (信访工作条例第二十九条、第三十二条).', {
  SUPPORTED: '予以支持',
  PARTLY_SUPPORTED: '部分支持',
  CLAIMS_DIFFER: '各项诉求结果不同, of a matter alone: what was decided stands with each claim',
  EXPLAINED: '解释说明',
  NOT_SUPPORTED: '不予支持',
  NOT_RECORDED: '未记录（历史台账）',
  SUGGESTION_ADOPTED: '采纳, of a suggestion alone',
  SUGGESTION_PARTLY_ADOPTED: '部分采纳, of a suggestion alone',
  SUGGESTION_NOT_ADOPTED: '不采纳, of a suggestion alone',
});
export const CommitmentStatus = enumOf('CommitmentStatus', COMMITMENT_STATUSES, '承诺的状态.', {
  STANDING: '待履行',
  KEPT: '已履行',
  BROKEN: '到期未履行',
});
export const WordsStanding = enumOf(
  'WordsStanding',
  WORDS_STANDINGS,
  '信访人是否认可记在自己名下的承诺; nothing follows from it.',
  {
    WORDS_UNCONFIRMED: '信访人没有表示',
    WORDS_CONFIRMED: '信访人已确认',
    WORDS_OBJECTED: '信访人不认可',
  },
);
export const Satisfaction = enumOf('Satisfaction', SATISFACTIONS, '满意度.', {
  SATISFIED: '满意',
  MOSTLY_SATISFIED: '基本满意',
  DISSATISFIED: '不满意',
});
export const SetAsideReason = enumOf('SetAsideReason', SET_ASIDE_REASONS, '评价不计入的原因.', {
  STAFF_DEVICE: '来自工作人员登录过的设备',
});
/** What a time line's entries are called in Chinese. */
export const EVENT_NAMES: Partial<Record<PetitionEvent, string>> = {
  RECEIVED: '收到',
  REGISTERED: '登记',
  CORRECTED: '更正',
  VOIDED: '作废',
  ACCEPTED: '受理',
  NOT_ACCEPTED: '不予受理',
  REFERRED_OUT: '转出',
  WITHDRAWN: '撤回',
  ASSIGNED: '交办',
  TAKEN: '签收',
  RETURNED: '退回',
  COMMITTED: '作出承诺',
  COMMITMENT_KEPT: '承诺履行',
  COMMITMENT_BROKEN: '承诺未履行',
  COMMITMENT_ANSWERED: '信访人对本人承诺的意见',
  RESUMED: '承诺未履行，恢复办理',
  NOTED: '办理记录',
  INTERIM_REPLIED: '阶段性答复',
  VIEW_RECORDED: '登记信访人意见',
  EXTENDED: '延期',
  ANSWERED: '答复',
  SERVED: '送达',
  CLOSED: '办结',
  ARCHIVED: '归档',
  CODE_REISSUED: '补发查询码',
  HISTORY_RECORDED: '历史台账补录',
  REPORTED_UP: '报请党委政府决定',
  DIRECTION_RECEIVED: '登记批示意见',
  FORWARD_RECEIVED: '收到转送、交办',
  ASSIGNMENT_RECEIVED: '收到交办',
  EXPLANATION_HELD: '进行解释说明',
  AID_OFFERED: '告知法律援助等服务',
  AID_ANSWERED: '登记是否需要服务',
  AID_HANDED_ON: '服务转介',
  AID_ACKNOWLEDGED: '服务机构接收',
  DOSSIER_OPENED: '建立历史遗留问题档案',
  MEASURE_PLANNED: '列化解措施',
  MEASURE_DONE: '措施完成',
  MEASURE_DROPPED: '措施不再采取',
  DUE_DATE_MOVED: '放假安排变化，期限调整',
  REVIEW_REMINDED: '书面催办复查复核',
  MEDIATION_OPENED: '提出调解',
  MEDIATION_CONSENTED: '同意调解',
  MEDIATION_SESSION_PLANNED: '安排调解会',
  MEDIATION_SESSION_MOVED: '调解会改期',
  MEDIATION_SESSION_HELD: '进行调解',
  MEDIATION_AGREED: '调解达成协议',
  MEDIATION_PERFORMED: '协议内容履行',
  MEDIATION_BREACHED: '协议内容逾期未履行',
  MEDIATION_COURT_ASKED: '申请司法确认',
  MEDIATION_CONFIRMED: '法院确认',
  MEDIATION_NOT_CONFIRMED: '法院未予确认',
  MEDIATION_FAILED: '调解终止',
  DISPUTE_JOINED: '同一纠纷的事项并入调解',
  DISPUTE_PARTICIPANT: '纠纷的参与单位',
  DISPUTE_LED: '变更牵头单位',
  DISPUTE_PLANNED: '牵头单位安排的下一步',
  DISPUTE_CONTRIBUTED: '参与单位的工作',
  IDENTITY_READ: '查看身份',
  ACCUSED_NAMED: '指明被检举人',
  QUASHED: '原意见被撤销，重新作出',
  ANSWER_SET_ASIDE: '被检举人作出的处理意见不作数',
  RECUSAL_ASKED: '提出回避',
  RECUSAL_GRANTED: '决定回避',
  RECUSAL_REFUSED: '驳回回避',
  PACKET_SENT: '移送材料',
  PACKET_ACKNOWLEDGED: '移送签收',
  ANSWER_TOLD: '告知答复',
  SIMPLE_BEGUN: '适用简易办理',
  SIMPLE_ENDED: '转为普通办理',
  TRACK_MOVED: '办理途径随类别更正',
  SERVICE_ATTEMPTED: '送达未成',
  SERVICE_FAILED: '无法送达',
  GROUP_FORMED: '登记为集体信访',
  CO_SIGNERS_SERVED: '送达联名人',
};
export const PetitionEventKind = enumOf(
  'PetitionEventKind',
  PETITION_EVENT_KINDS,
  '办理过程的种类.',
  EVENT_NAMES,
);
export const MatterEnding = enumOf(
  'MatterEnding',
  MATTER_ENDINGS,
  '终结情形: by which way a matter is at its end, so that the same is not taken up anew.',
  called(MATTER_ENDINGS),
);
export const SimpleGround = enumOf(
  'SimpleGround',
  SIMPLE_GROUNDS,
  '适用简易办理的情形.',
  called(SIMPLE_GROUNDS),
);
export const SimpleExclusion = enumOf(
  'SimpleExclusion',
  SIMPLE_EXCLUSIONS,
  '不适用简易办理的情形.',
  called(SIMPLE_EXCLUSIONS),
);
export const PetitionAction = enumOf(
  'PetitionAction',
  PETITION_ACTIONS,
  '对信访事项可做的步骤.',
  Object.fromEntries(PETITION_ACTIONS.map((action) => [action, petitionSteps[action].label.zh])),
);
export const ClockKind = enumOf('ClockKind', CLOCK_KINDS, '法定期限的种类.', {
  DISPOSE: '处置',
  RELAY: '移送',
  ACCEPT: '受理告知',
  OBJECT: '异议',
  CONCLUDE: '办结',
  REVIEW_REQUEST: '申请复查',
  REVIEW_ACCEPT: '复查受理',
  REVIEW: '复查',
  RE_REVIEW_REQUEST: '申请复核',
  RE_REVIEW_ACCEPT: '复核受理',
  RE_REVIEW: '复核',
  ADVICE_FEEDBACK: '建议反馈',
  ADVICE_REASONS: '不采纳建议的理由',
  COURT_CONFIRMATION: '申请司法确认',
});
export const OverlayLevel = enumOf(
  'OverlayLevel',
  OVERLAY_LEVELS,
  '在国家规定之上的是谁的规定.',
  called(OVERLAY_LEVELS),
);
export const ClockState = enumOf('ClockState', CLOCK_STATES, '期限的状态.', {
  RUNNING: '进行中',
  SATISFIED: '按期',
  LATE: '逾期完成',
  LAPSED: '已失效',
});
export const TermUnit = enumOf('TermUnit', TERM_UNITS, '期限的单位.', { DAY: '自然日', WORKDAY: '工作日' });
export const MatterCategory = enumOf(
  'MatterCategory',
  MATTER_CATEGORIES,
  '信访事项类别 (信访工作条例第二十九至三十一条).',
  { SUGGESTION: '建议意见', ACCUSATION: '检举控告', PLEA: '申诉求决' },
);
export const MatterTrack = enumOf('MatterTrack', MATTER_TRACKS, '办理途径.', called(MATTER_TRACKS));
export const NextActionReason = enumOf('NextActionReason', NEXT_ACTION_REASONS, '下一步的由来.', {
  PLANNED: '计划的下一步',
  TERM: '期限届满',
  LOOK: '没有期限，看一看进展',
  CLOSE_AFTER_WINDOW: '信访人请求复查的期限届满，办结',
  CLOSE: '办结',
});
export const ChainGap = enumOf('ChainGap', CHAIN_GAPS, '断点: where the chain of a matter is broken.', {
  NO_OWNER: '无人负责: who answers for it has left',
  STEP_PASSED: '下一步已过: the day of its next step has passed',
  NO_PAPER: '缺少文书: something decided was never put on paper',
  NOT_SIGNED_FOR: '移送未签收: the receiver of a packet has not signed for it',
});
export const RevealPurpose = enumOf(
  'RevealPurpose',
  REVEAL_PURPOSES,
  '查看身份的用途.',
  called(REVEAL_PURPOSES),
);
