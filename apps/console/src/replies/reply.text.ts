import { textOf } from '../i18n/text';

export const useReplyText = textOf({
  zh: {
    title: '答复质量',
    from: '答复日期从',
    to: '到',
    speed: '多久答复',
    answered: '期内答复',
    within: (days: number) => `收到后 ${days} 日内答复`,
    counted: '按日期相减计算（收到当天不算），导入的历史台账也算在内；不区分适用的期限，超期以期限为准。',
    flawed: (count: number) => `需要重新看一遍的答复（${count}）`,
    flawedHelp:
      '没有说到事情本身的答复，以及同样几句话发给三件以上事项的答复。由人来看：需要的，请补充答复。',
    none: '没有发现空洞的答复',
    noneHint: '换一段日期再看，或者到情况总览看按期答复的比例。',
    nothing: '期内没有答复',
    flaw: { NOTHING_SAID: '没有实质内容', SENT_TO_MANY: '千篇一律' },
    sentTo: (count: number) => `同样的话共 ${count} 件`,
    shown: (count: number) => `只列出前 ${count} 件`,
  },
  en: {
    title: 'Replies',
    from: 'Answered from',
    to: 'to',
    speed: 'How soon',
    answered: 'Answered',
    within: (days: number) => `Within ${days} days of receipt`,
    counted:
      'One date less the other; ledgers that were imported are counted too. The term of each matter, and what is late, is in its petition.',
    flawed: (count: number) => `To be read again (${count})`,
    flawedHelp:
      'Replies that say nothing of the matter, and one short text sent to three matters or more. A person decides; where it is so, answer the matter.',
    none: 'No empty replies found',
    noneHint: 'Choose other days, or see the share answered in time in the overview.',
    nothing: 'Nothing was answered in these days',
    flaw: { NOTHING_SAID: 'Says nothing', SENT_TO_MANY: 'Sent to many' },
    sentTo: (count: number) => `the same in ${count} matters`,
    shown: (count: number) => `The first ${count} are shown`,
  },
});
