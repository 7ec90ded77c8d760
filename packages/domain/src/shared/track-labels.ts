/** 办理途径 (by which article: `trackSource`, since versions of the law differ), what becomes of a suggestion, and the papers that answer on tracks of their own. */
export const trackLabels = {
  ART_29: { zh: '建议意见', en: 'a suggestion' },
  ART_30: { zh: '检举控告', en: 'an accusation' },
  ART_31_5: { zh: '申请履职', en: 'a duty to be performed' },
  ART_31_6: { zh: '信访程序', en: 'a petition proper' },
  TEACHER_APPEAL: { zh: '教师申诉', en: 'a teacher’s appeal' },
  INFORMATION_REQUEST: {
    zh: '政府信息公开申请',
    en: 'a request for information',
  },
  SUGGESTION_REPLY: { zh: '建议答复', en: 'answer to a suggestion' },
  DUTY_REPLY: { zh: '履职答复', en: 'answer on a duty' },
  TEACHER_APPEAL_DECISION: { zh: '教师申诉处理决定书', en: 'decision on a teacher’s appeal' },
  INFORMATION_REPLY: { zh: '政府信息公开答复书', en: 'answer to a request for information' },
  SUGGESTION_ADOPTED: { zh: '采纳', en: 'adopted' },
  SUGGESTION_PARTLY_ADOPTED: { zh: '部分采纳', en: 'adopted in part' },
  SUGGESTION_NOT_ADOPTED: { zh: '不采纳', en: 'not adopted' },
} as const;
