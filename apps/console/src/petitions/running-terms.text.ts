import { textOf } from '../i18n/text';

export const useRunningTermsText = textOf({
  zh: {
    title: '照常计算的期限',
    tell: '请告知信访人：',
    knownOn: '得知行政行为之日',
    unknown: '还没有登记：问清信访人以后，用“更正”登记，这里和门户随即写明最后一天。',
    over: (day: string) => `${day}（已届满）`,
    provisional: '（暂定）',
    input: '得知行政行为之日（可不填）',
    inputHelp: '因行政处罚、许可、征收等决定反映的，问清信访人哪天得知；申请复议、起诉的最后一天从这一天起算',
  },
  en: {
    title: 'Terms that run on',
    tell: 'Tell the petitioner: ',
    knownOn: 'Day on which the act was known',
    unknown:
      'Not recorded: ask the petitioner and enter it with “Correct”; the last days then stand here and at the portal.',
    over: (day: string) => `${day} (over)`,
    provisional: ' (provisional)',
    input: 'Day on which the act was known (optional)',
    inputHelp:
      'Of a penalty, a licence, an expropriation or the like: ask when the petitioner learnt of it; the terms for reconsideration and court count from then',
  },
});
