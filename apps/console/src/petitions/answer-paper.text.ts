import { textOf } from '../i18n/text';

export const useAnswerPaperText = textOf({
  zh: {
    print: '打印答复',
    paper: '打印',
    close: '关闭',
    heading: (title: string) => `关于“${title}”的答复意见`,
    number: (number: string, day: string) => `您反映的事项（编号 ${number}）已于${day}收到。现答复如下：`,
    request: '一、反映的事项',
    facts: '二、查明的事实',
    studied: '二、研究论证情况',
    reasons: '没有采纳或者没有全部采纳的理由',
    opinion: '三、处理意见',
    legalBasis: '四、依据',
    seal: '（盖章）',
  },
  en: {
    print: 'Print the answer',
    paper: 'Print',
    close: 'Close',
    heading: (title: string) => `Answer on “${title}”`,
    number: (number: string, day: string) => `Your matter ${number} was received on ${day}. The answer:`,
    request: '1. What was brought',
    facts: '2. Facts found',
    studied: '2. What was studied',
    reasons: 'Why it is not adopted, or only in part',
    opinion: '3. Opinion',
    legalBasis: '4. Legal basis',
    seal: '(Seal)',
  },
});
