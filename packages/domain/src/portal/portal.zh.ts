import { sourceInChinese } from '../clocks/explain.zh';
import type { PortalTexts } from './portal.rules';

/** What a petitioner reads at the portal: plain words, no terms of the trade without their meaning. */
export const portalZh: PortalTexts = {
  statuses: {
    REGISTERED: '已收到并登记，正在决定由谁处理。',
    ACCEPTED: '已受理，正在安排办理单位。',
    NOT_ACCEPTED: '决定不予受理，理由和您可以走的途径见下面。',
    REFERRED_OUT: '已转给有权处理的机关，见下面的说明。',
    WITHDRAWN: '已按您的请求撤回。',
    TRANSFERRED: '已转给有权处理的单位；到了哪里、谁在办，见下面。原回执继续有效。',
    ASSIGNED: '已交给办理单位。',
    HANDLING: '正在办理。',
    ANSWERED: '已作出答复，正在送达给您。',
    SERVED: '答复或者告知已送达给您。',
    CLOSED: '已办结。',
    ARCHIVED: '已办结并归档。',
    VOIDED: '这个编号的登记已作废（例如重复登记），不再办理。',
  },
  events: {
    RECEIVED: '收到您反映的事项',
    REGISTERED: '登记在册',
    ACCEPTED: '决定受理',
    NOT_ACCEPTED: '决定不予受理',
    REFERRED_OUT: '转给有权处理的机关',
    WITHDRAWN: '撤回',
    ASSIGNED: '交给办理单位',
    TAKEN: '办理人签收',
    EXTENDED: '延长办理期限',
    ANSWERED: '作出答复',
    SERVED: '答复送达',
    CLAIM_PERFORMED: '答应的事已做到',
    CLOSED: '办结',
    TRANSFERRED: '转给有权处理的单位',
    TRANSFER_SIGNED: '对方单位签收，由其办理',
    TRANSFER_OBJECTED: '对方单位认为不属于其职权，正在核实',
    TRANSFER_RETURNED: '退回，另行确定办理单位',
    TRANSFER_PASSED_ON: '转往',
    TRANSFER_REPORTED: '办理结果已反馈',
    DUE_DATE_MOVED: '放假安排有变化，期限相应调整',
  },
  keepCode: '请保管好登记编号和查询码，凭它们可以随时在这里查看。查询码丢失的，可以到接待场所补发。',
  add: '要补充照片和材料，可以在网上上传；要说明情况，请打公开电话，或者到接待场所。',
  late: (due) =>
    `最迟应当在 ${due} 前作出决定或者答复；过期没有结果的，可以打公开电话询问，或者向县信访局反映。`,
  lawfulWay: '请按照“您可以走的途径”所说的机关或者程序提出。',
  again: '情况有变化的，可以重新提交。',
  served: '答复正在送达；没有收到的，请打公开电话。',
  rate: '可以对办理情况作出评价。',
  review: ({ due, derivation }) =>
    `不服处理意见的，可以在 ${due} 前请求原办理机关的上一级机关复查（${sourceInChinese(derivation)}）。`,
  voided: '对作废有疑问的，请打公开电话。',
};
