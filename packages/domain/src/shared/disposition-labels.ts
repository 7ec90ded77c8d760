/** 简易办理、材料移送. */
export const dispositionLabels = {
  SENT_BY_HAND: { zh: '当面移交', en: 'by hand' },
  SENT_BY_POST: { zh: '邮寄', en: 'by post' },
  SENT_ONLINE: { zh: '网上移送', en: 'online' },
  SIGNED_LIST: { zh: '签收的移送清单', en: 'the signed list' },
  RETURN_SLIP: { zh: '邮寄回执', en: 'a return slip' },
  WRITTEN_REPLY: { zh: '复函', en: 'a letter' },
  CONFIRMED_BY_PHONE: { zh: '电话确认', en: 'a call' },
  CLEAR: { zh: '事实清楚、责任明确', en: 'clear facts and responsibility' },
  UNDISPUTED: { zh: '争议不大、容易解决', en: 'hardly disputed, easily settled' },
  CONSULTATION: { zh: '咨询政策、提出一般意见建议', en: 'a question or a suggestion' },
  EVERYDAY_URGENT: { zh: '涉及日常生活、时间紧迫', en: 'urgent in daily life' },
  PROMISED: { zh: '有关机关已有明确承诺或者结论', en: 'already promised or decided' },
  REPEATED: { zh: '不是初次反映', en: 'not the first time' },
  STATUTORY_WAY: {
    zh: '属于第三十一条第（一）至（五）项，应走法定途径',
    en: 'for a lawful way of article 31(1)–(5)',
  },
  LIKELY_NOT_SUPPORTED: { zh: '可能不予支持', en: 'may not be supported' },
  FROM_ABOVE: { zh: '上级交办', en: 'assigned from above' },
  SEVERAL_ORGANS: { zh: '涉及多个责任主体，或者管辖未定', en: 'several organs, or competence undecided' },
  JOINT: { zh: '多人联名、集体反映', en: 'a joint matter' },
} as const;
