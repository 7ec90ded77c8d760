import type { Language } from '../shared/words';

/** 来信来访一视同仁: what is held side by side, a channel against the others. */
export const PARITY_FIGURES = ['inTime', 'daysToDecision', 'daysToAnswer'] as const;
export type ParityFigure = (typeof PARITY_FIGURES)[number];

/** Under so many matters a channel has no figure: one of them would be told by it. */
export const LEAST_TOLD = 5;

type Label = Readonly<Record<Language, string>>;
type Definition = Readonly<{ name: Label; counts: Label; counterFigure: ParityFigure }>;

const within: Label = {
  zh: `只看所选月份收到的事项，检举控告、教职工内部矛盾、旧台账和作废的不算；不足 ${LEAST_TOLD} 件的不计算。`,
  en: `Of matters received in the period, without accusations, staff grievances, old ledgers and voided ones; none under ${LEAST_TOLD}.`,
};

/** What each says, and which one shows where it is bought dearly. Channels are held against each other, never offices. */
export const PARITY_DEFINITIONS: Readonly<Record<ParityFigure, Definition>> = {
  inTime: {
    name: { zh: '按期答复', en: 'Answered in time' },
    counts: {
      zh: `在本单位有期限、已经答复的事项里，期限（含经批准的延期）以内答复的占多少。${within.zh}`,
      en: `Of those answered that had a term here, the share answered within it, an approved extension included. ${within.en}`,
    },
    counterFigure: 'daysToAnswer',
  },
  daysToDecision: {
    name: { zh: '收到到决定受理（天，中位数）', en: 'Receipt to decision (days, median)' },
    counts: {
      zh: `从收到之日到决定受理、不予受理或者转送之日的天数，从少到多排在正中的那一件（双数取靠前的）。${within.zh}`,
      en: `Days from receipt to the decision to accept, not to accept or to forward it: that of the middle one, the lower of two. ${within.en}`,
    },
    counterFigure: 'inTime',
  },
  daysToAnswer: {
    name: { zh: '收到到答复（天，中位数）', en: 'Receipt to answer (days, median)' },
    counts: {
      zh: `从收到之日到作出答复之日的天数，从少到多排在正中的那一件（双数取靠前的）。还没有答复的不在其中，所以要对照按期答复。${within.zh}`,
      en: `Days from receipt to the answer: that of the middle one, the lower of two. What is not answered yet is not among them: see the share in time beside it. ${within.en}`,
    },
    counterFigure: 'inTime',
  },
};

/** What is told of so many matters: nothing where they are too few. */
export const toldOf = <T>(count: number, figure: T): T | null => (count < LEAST_TOLD ? null : figure);
