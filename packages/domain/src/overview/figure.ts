import type { Language } from '../shared/words';

type Label = Readonly<Record<Language, string>>;

/** Every figure that an overview shows, by its field. */
export const FIGURES = [
  'open',
  'dueSoon',
  'overdue',
  'received',
  'answered',
  'answeredInTime',
  'rated',
  'bodySatisfied',
  'organSatisfied',
  'ratingsSetAside',
  'settledHere',
  'settledInVillage',
  'receptions',
  'receptionsUnregistered',
  'receptionRated',
  'receptionSatisfied',
  'bounced',
  'bounceDays',
  'vacancies',
  'missingReports',
] as const;
export type Figure = (typeof FIGURES)[number];

/** 七日内到期: how many days ahead a term counts as due soon. */
export const DUE_SOON_DAYS = 7;

/**
 * What a figure counts, and the one that shows where it is bought dearly: whoever is judged by a figure alone betters the
 * figure and not the work.
 */
export type FigureDefinition = Readonly<{ name: Label; counts: Label; counterFigure: Figure }>;

export const FIGURE_DEFINITIONS: Readonly<Record<Figure, FigureDefinition>> = {
  open: {
    name: { zh: '未办结', en: 'Open' },
    counts: {
      zh: '今天还没有办结的信访事项（件），转送、交办出去还没有报告结果的也算；旧台账里已答复的不算。',
      en: 'Matters not closed today, those sent to another office and not reported back among them; those that an old ledger brought along answered are left out.',
    },
    counterFigure: 'bodySatisfied',
  },
  dueSoon: {
    name: { zh: '七日内到期', en: 'Due in 7 days' },
    counts: {
      zh: '未办结、正在计算的期限在今天起七日内届满的事项（件）。',
      en: 'Open matters whose running term ends within seven days from today.',
    },
    counterFigure: 'overdue',
  },
  overdue: {
    name: { zh: '已逾期', en: 'Overdue' },
    counts: {
      zh: '未办结、期限在今天以前已经届满的事项（件）；期限依《信访工作条例》推算，不能更改。',
      en: 'Open matters whose term has ended before today; terms are derived from the Regulation and cannot be moved.',
    },
    counterFigure: 'organSatisfied',
  },
  received: {
    name: { zh: '期内收到', en: 'Received' },
    counts: {
      zh: '所选月份收到的事项（件），作废的不算；转送、交办并签收的，在每个立案的单位各计一件，合计里也是。只说明工作量，不作为任何单位或个人的考核指标。',
      en: 'Matters received in the period, voided ones left out; one that another office signed for counts in each of them, and so in the sum. It tells the workload and is nobody’s target.',
    },
    counterFigure: 'answered',
  },
  answered: {
    name: { zh: '期内答复', en: 'Answered' },
    counts: {
      zh: '所选月份答复的事项（件），只算在本单位有期限的。',
      en: 'Matters answered in the period, of those that had a term here.',
    },
    counterFigure: 'organSatisfied',
  },
  answeredInTime: {
    name: { zh: '按期答复', en: 'Answered in time' },
    counts: {
      zh: '期内答复的事项里，在办结期限（含经批准的延期）以内答复的（件）。',
      en: 'Of those answered in the period, within the term, an approved extension included.',
    },
    counterFigure: 'organSatisfied',
  },
  rated: {
    name: { zh: '已评价', en: 'Rated' },
    counts: {
      zh: '所选月份由信访人凭查询码评价的事项（件）；每件只能评价一次。',
      en: 'Matters that their petitioners rated in the period, with their own code, once each.',
    },
    counterFigure: 'answered',
  },
  bodySatisfied: {
    name: { zh: '对信访机构满意', en: 'Satisfied with the petition body' },
    counts: {
      zh: '期内评价里，对信访工作机构“满意”或“基本满意”的（件）。',
      en: 'Of the ratings in the period, satisfied or mostly satisfied with the petition body.',
    },
    counterFigure: 'ratingsSetAside',
  },
  organSatisfied: {
    name: { zh: '对责任单位满意', en: 'Satisfied with the competent organ' },
    counts: {
      zh: '期内评价里，对责任单位“满意”或“基本满意”的（件）。',
      en: 'Of the ratings in the period, satisfied or mostly satisfied with the competent organ.',
    },
    counterFigure: 'ratingsSetAside',
  },
  ratingsSetAside: {
    name: { zh: '评价不计入', en: 'Ratings set aside' },
    counts: {
      zh: '所选月份从工作人员登录过的设备上提交的评价（次）：留存备查，不计入已评价和满意。',
      en: 'Ratings in the period that came from devices on which staff have signed in: kept, and counted in no other figure.',
    },
    counterFigure: 'rated',
  },
  settledHere: {
    name: { zh: '就地解决', en: 'Settled here' },
    counts: {
      zh: '期内评价里，本单位自己办结（没有转到别处）、信访人对责任单位“满意”或“基本满意”的（件）；信访人后来申请复查的不再算；下面另列其中由村、社区承办的。往上反映、申请复查是信访人的权利，任何时候都不因此受限。',
      en: 'Of the ratings in the period, matters that the office settled itself and whose petitioner is satisfied or mostly so with the organ; one who then asks for a review is counted no more. To go up stays everybody’s right at any time.',
    },
    counterFigure: 'ratingsSetAside',
  },
  settledInVillage: {
    name: { zh: '村（社区）解决', en: 'Settled in a village' },
    counts: {
      zh: '就地解决的里面，由村、社区承办的（件）。',
      en: 'Of those settled here, the ones that a village or community dealt with.',
    },
    counterFigure: 'ratingsSetAside',
  },
  receptions: {
    name: { zh: '接待', en: 'Receptions' },
    counts: {
      zh: '所选月份里接待来访、来电的次数：登记为信访事项的，和没有登记而当场答复、告知去处的；检举控告、教职工内部矛盾的接待不算。按次计，不按人计。',
      en: 'Visits and calls received in the period, registered or not, without those of accusations and staff grievances; counted by reception, never by person.',
    },
    counterFigure: 'receptionsUnregistered',
  },
  receptionsUnregistered: {
    name: { zh: '接待未登记', en: 'Received, not registered' },
    counts: {
      zh: '期内接待里没有登记为信访事项的（次），每一次都写明原因；数字可以点开，由督查逐次看该不该登记。',
      en: 'Of these receptions, the ones that were not registered as a matter; each says why, and leads to its line for whoever supervises it.',
    },
    counterFigure: 'receptionSatisfied',
  },
  receptionRated: {
    name: { zh: '接待已评价', en: 'Receptions rated' },
    counts: {
      zh: '所选月份由信访人凭查询码评价的接待（件），登记后即可评价，每件一次；与对信访机构、责任单位的评价分开，不按工作人员统计；从工作人员登录过的设备上提交的不算。',
      en: 'Receptions that petitioners rated in the period with their own code, once a matter, from its registration on; apart from the ratings of body and organ, never by official, those from devices of staff left out.',
    },
    counterFigure: 'receptions',
  },
  receptionSatisfied: {
    name: { zh: '对接待满意', en: 'Satisfied with the reception' },
    counts: {
      zh: '期内对接待的评价里，“满意”或“基本满意”的（件）。没有登记的人没有查询码，评价不了，所以要对照接待未登记。',
      en: 'Of these ratings, satisfied or mostly satisfied. Who was not registered has no code to rate with: see those beside it.',
    },
    counterFigure: 'receptionsUnregistered',
  },
  bounced: {
    name: { zh: '退回', en: 'Bounced' },
    counts: {
      zh: '所选月份里，承办单位退回交办的次数，以及本单位对转送、交办提出异议的次数。按单位计，不按信访人计。',
      en: 'How often units gave a matter back in the period, and this office objected to a transfer; by unit, never by petitioner.',
    },
    counterFigure: 'overdue',
  },
  bounceDays: {
    name: { zh: '退回耗时', en: 'Days lost' },
    counts: {
      zh: '这些退回从交办、送达到退回、异议所用的天数之和。',
      en: 'Days from assignment or delivery to the return or objection, over those bounces.',
    },
    counterFigure: 'bounced',
  },
  vacancies: {
    name: { zh: '职务空缺', en: 'Vacancies' },
    counts: {
      zh: '今天没有人任职的组长、办公室主任（个），只算没有撤销的领导小组。',
      en: 'Positions of head and director that nobody holds today, in leadership groups that stand.',
    },
    counterFigure: 'overdue',
  },
  missingReports: {
    name: { zh: '应报未报', en: 'Missing reports' },
    counts: {
      zh: '近三个月里到今天已经过期还没有报送的信息报送（份）：县里看各单位应向县报送的和县信访局本级各科室、单位应报的，单位看自己的全部。没有到期应报的显示“—”，不是 0。',
      en: 'Reports of the last three months that are past their day and not there: for a county what its offices owe it and what the units of its own office do, for a tenant all of its own. Where nothing fell due there is a dash and not 0.',
    },
    counterFigure: 'open',
  },
};
