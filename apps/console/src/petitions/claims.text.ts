import { textOf } from '../i18n/text';

export const useClaimText = textOf({
  zh: {
    claims: '诉求',
    splitIntro:
      '一件事项提了几项要求，就拆成几项，逐项答复。改了文字的诉求要重新答复；不拆分的，整件事项作一个答复。',
    claim: (ordinal: number) => `诉求 ${ordinal}`,
    add: '再加一项',
    remove: '去掉',
    answer: '答复此项',
    change: '修改答复',
    answerIntro: '写清查明的事实、处理意见和依据。全部诉求都答复以后，再作出答复；在此之前可以修改。',
    waiting: '尚未答复',
    opinion: '处理意见',
    performBy: '执行期限',
    performByHelp: '支持的诉求要执行到位：写明哪天之前做完，到期前提醒责任人',
    performed: (on: string) => `已于 ${on} 执行到位`,
    toPerform: (by: string) => `应于 ${by} 前执行到位`,
    fromClaims: (count: number) => `处理结果、事实和依据取自 ${count} 项诉求的答复，写入答复意见。`,
  },
  en: {
    claims: 'Claims',
    splitIntro:
      'One line for each thing that is asked for; each is answered by itself. A claim whose words change is answered anew. A petition that is not split has one answer.',
    claim: (ordinal: number) => `Claim ${ordinal}`,
    add: 'Add a claim',
    remove: 'Remove',
    answer: 'Answer this one',
    change: 'Change the answer',
    answerIntro:
      'Facts, opinion and legal basis. Once every claim has one, give the answer; until then it can change.',
    waiting: 'No answer yet',
    opinion: 'Opinion',
    performBy: 'To be performed by',
    performByHelp: 'What is supported is to be done: by when; the responsible official is reminded',
    performed: (on: string) => `Performed on ${on}`,
    toPerform: (by: string) => `To be performed by ${by}`,
    fromClaims: (count: number) => `Outcome, facts and basis come from the answers to the ${count} claims.`,
  },
});
