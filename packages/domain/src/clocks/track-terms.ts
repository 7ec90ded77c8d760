import { DECIDED, ENDED, FORWARDED, type LegalTerm, naturalDays, workdays } from './profile';

const SIMPLE = {
  law: {
    zh: '信访事项简易办理办法（试行，2016年）',
    en: 'Trial Measures for the Simple Handling of Petitions (2016)',
  },
  tracks: ['SIMPLE'],
} as const;

/**
 * 简易办理 (国信发〔2016〕8号), whose lengths are known from excerpts and whose articles could not be read: so the whole text is
 * cited. The numbers of its successor of 2022 are unknown: these stand under the regulation of 2022 too, named as of 2016.
 */
export const SIMPLE_2016: readonly LegalTerm[] = [
  {
    kind: 'DISPOSE',
    duty: true,
    ...workdays(3),
    startEvents: ['RECEIVED'],
    satisfiedBy: DECIDED,
    articles: [],
    ...SIMPLE,
  },
  {
    kind: 'RELAY',
    duty: false,
    ...workdays(1),
    startEvents: ['RECEIVED', ...FORWARDED],
    satisfiedBy: ['REFERRED_OUT'],
    lapsesWith: ['ACCEPTED', 'NOT_ACCEPTED', 'FORWARD_RETURNED', ...ENDED],
    articles: [],
    ...SIMPLE,
  },
  {
    kind: 'ACCEPT',
    duty: true,
    ...workdays(3),
    startEvents: FORWARDED,
    satisfiedBy: DECIDED,
    articles: [],
    ...SIMPLE,
  },
  {
    kind: 'CONCLUDE',
    duty: true,
    ...workdays(10),
    startEvents: ['ACCEPTED'],
    satisfiedBy: ['ANSWERED', ...ENDED],
    articles: [],
    ...SIMPLE,
  },
];

/** 教师申诉: thirty days from when the education administration received it, by whatever way it came. */
export const TEACHER_APPEAL: LegalTerm = {
  kind: 'CONCLUDE',
  duty: true,
  ...naturalDays(30),
  startEvents: ['RECEIVED', ...FORWARDED],
  satisfiedBy: ['ANSWERED', ...ENDED],
  law: { zh: '教师法', en: 'Teachers Law' },
  articles: [39],
  tracks: ['TEACHER_APPEAL'],
};

/** What is brought to a petition office and has a procedure of its own. */
export const SEPARATE_TERMS: readonly LegalTerm[] = [
  TEACHER_APPEAL,
  {
    kind: 'CONCLUDE',
    duty: true,
    ...workdays(20),
    startEvents: ['RECEIVED', ...FORWARDED],
    satisfiedBy: ['ANSWERED', ...ENDED],
    extension: { max: 20 },
    law: { zh: '政府信息公开条例', en: 'Regulations on the Disclosure of Government Information (2019)' },
    articles: [33],
    tracks: ['INFORMATION_REQUEST'],
  },
  {
    kind: 'COURT_CONFIRMATION',
    duty: false,
    ...naturalDays(30),
    startEvents: ['AGREEMENT_EFFECTIVE'],
    satisfiedBy: ['CONFIRMATION_REQUESTED'],
    law: { zh: '人民调解法', en: 'People’s Mediation Law' },
    articles: [33],
    tracks: ['MEDIATION'],
  },
];
