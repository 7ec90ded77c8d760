/** What a province's regulation may add: 督办情形, 终结情形, 督查措施; and what supervision tells. */
export const provisionLabels = {
  COUNTY_ORDER_ANSWERED: { zh: '县督办有反馈', en: 'county’s supervision: answered' },
  COUNTY_ORDER_OVERDUE: { zh: '县督办逾期未反馈', en: 'county’s supervision: overdue' },
  SUPERVISION_PROGRESS: { zh: '督办进展', en: 'supervision: progress' },
  SUPERVISION_DUE: { zh: '督办反馈期限', en: 'supervision: feedback due' },
  ANSWER_CLEARLY_WRONG: {
    zh: '答复意见事实不清、依据或者程序明显错误',
    en: 'facts, basis or procedure of the answer clearly wrong',
  },
  RESULT_FALSE_OR_NOT_DONE: {
    zh: '虚报办理结果或者办理结果不落实',
    en: 'result falsely reported or not carried out',
  },
  LAST_OPINION: { zh: '已有复核意见', en: 'the last opinion was given' },
  SETTLEMENT_REACHED: { zh: '已达成调解、和解协议', en: 'a settlement was reached' },
  SETTLEMENT_PERFORMED: { zh: '调解、和解协议已履行', en: 'a settlement was performed' },
  REVIEW_NOT_ASKED: {
    zh: '无正当理由逾期未请求复查、复核',
    en: 'no review asked for in time, without good reason',
  },
  NO_SUCCESSOR: {
    zh: '信访人死亡或者终止，没有权利义务承受人',
    en: 'petitioner died or dissolved, with no successor',
  },
  VERIFIED: { zh: '经核查程序核查完毕并经审核同意', en: 'verified by the special procedure, and approved' },
  READ_FILES: { zh: '查阅、复制有关材料', en: 'read and copy files' },
  DEMAND_EXPLANATION: { zh: '要求书面说明情况', en: 'demand a written explanation' },
  QUESTION_STAFF: { zh: '询问有关人员', en: 'question staff' },
  MEET_PETITIONER: { zh: '听取信访人的意见', en: 'hear the petitioner' },
  GO_ON_SITE: { zh: '实地查看', en: 'go on site' },
} as const;
