import { textOf } from '../i18n/text';

export const usePathwayText = textOf({
  zh: {
    pathway: '法定途径',
    pathwayHelp: '选一项，由系统写好告知的话，可再修改；不在其中的直接写在下面',
    first: (way: string) => `教职工对学校的矛盾：教师的合法权益受侵犯的，首先告知可以${way}`,
    from: {
      KNOWN: '知道该行为的日期',
      INFRINGED: '知道权利被侵害的日期',
      AGREED: '调解协议生效的日期',
      RECEIVED: '对方收到的日期（还没有提出的不填）',
    },
    fromHelp: '填了就写明最后一天；不清楚的可不填',
  },
  en: {
    pathway: 'Lawful way',
    pathwayHelp:
      'Choose one to have the sentence written, and change it as you like; or write your own below',
    first: (way: string) =>
      `Staff of a school: where a teacher’s rights are infringed, tell them first that they may ${way}`,
    from: {
      KNOWN: 'Day on which the act was known',
      INFRINGED: 'Day on which the infringement was known',
      AGREED: 'Day on which the agreement took effect',
      RECEIVED: 'Day on which they received it (leave empty if nothing is filed)',
    },
    fromHelp: 'If given, the last day is named',
  },
});
