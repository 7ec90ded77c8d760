import { textOf } from '../i18n/text';

export const useHearingText = textOf({
  zh: {
    hearingOn: '听证日期',
    hearingTime: '听证时间',
    timeHint: '几点开始，北京时间；写进听证通知书。',
    place: '听证地点',
    panel: '听证员',
    panelHint: '单数，不少于三人，主持人在前，用顿号分开。参加过原办理的人不担任。',
    consent: '各方同意提前的记录',
    consentHint: '提前不足十日通知的才填。',
    hearingDays: '听证用了几日',
    record: '听证笔录',
    arrangeIntro:
      '重大、复杂、疑难的事项，答复以前可以举行听证。通知各方日期、地点和听证员；改期的重新安排。办理期限照常计算。',
    holdIntro: '笔录写明到场的人、各方意见和合议情况，作为答复的依据。办理期限照常计算。',
  },
  en: {
    hearingOn: 'Day of the hearing',
    hearingTime: 'Hour of the hearing',
    timeHint: 'When it begins, Beijing time; the notice says it.',
    place: 'Place',
    panel: 'Panel',
    panelHint: 'An odd number, three at least, the chair first. Nobody who dealt with the matter.',
    consent: 'How both sides agreed',
    consentHint: 'Only for less than ten days’ notice.',
    hearingDays: 'Days it took',
    record: 'Record',
    arrangeIntro:
      'What is major, complex or difficult may be heard before it is answered. Tell both sides day, place and panel; arrange it anew where it is put off. The terms run on.',
    holdIntro: 'Who came, what was said, what the panel holds: the answer builds on it. The terms run on.',
  },
});
