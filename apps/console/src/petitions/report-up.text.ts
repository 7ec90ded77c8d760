import { textOf } from '../i18n/text';

export const useReportUpText = textOf({
  zh: {
    intro:
      '情况重大、紧急的，提出处理建议，报请本级党委、政府决定（信访工作条例第二十二条）。这里登记报请了谁、建议什么；法定期限照常计算。',
    to: '报请对象（如 县委、县政府）',
    advice: '处理建议',
    directionIntro: '收到批示后登记哪一天、怎样决定。之后可以再次报请。',
    on: '批示日期',
    direction: '批示意见',
  },
  en: {
    intro:
      'What is major or urgent is put to the party committee and government of the place with a suggestion (Regulations on Petition Work, Article 22). Record whom it was put to and what is suggested; the terms run on.',
    to: 'Reported to',
    advice: 'Suggestion',
    directionIntro: 'When and what they decided. Afterwards it can be reported up again.',
    on: 'Day of the decision',
    direction: 'What was decided',
  },
});
