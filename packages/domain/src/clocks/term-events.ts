import type { LegalEventKind } from './legal-events';
import { type ClockKind, DECIDED, ENDED, FORWARDED, type StartEvent } from './profile';

/** What a kind of term is by its nature: whose it is, which events may start it, meet it, and end it unmet. */
export type TermNature = Readonly<{
  /** Whether an organ must act by its last day. */
  duty: boolean;
  starts: readonly StartEvent[];
  meets: readonly LegalEventKind[];
  lapses: readonly LegalEventKind[];
  /** What may be wanted before its start. */
  after?: readonly LegalEventKind[];
  /** The decision by which it is extended, where somebody may take one. */
  extendedBy?: LegalEventKind;
  /** What begins it anew where it has run, whatever met it before. */
  anew?: StartEvent;
}>;

const LEFT = [
  'NOT_ACCEPTED',
  'REFERRED_OUT',
  'FORWARD_RETURNED',
] as const satisfies readonly LegalEventKind[];
const BROUGHT = ['RECEIVED', ...FORWARDED] as const satisfies readonly StartEvent[];

/** Every profile keeps to it, the nation’s as well as a province’s: a term that another event met would tell of something else. */
export const TERM_NATURES: Readonly<Record<ClockKind, TermNature>> = {
  DISPOSE: { duty: true, starts: ['RECEIVED'], meets: DECIDED, lapses: ['FORWARD_RETURNED'] },
  RELAY: {
    duty: false,
    starts: BROUGHT,
    meets: ['REFERRED_OUT'],
    lapses: ['ACCEPTED', 'NOT_ACCEPTED', 'FORWARD_RETURNED', ...ENDED],
  },
  ACCEPT: {
    duty: true,
    starts: BROUGHT,
    meets: [...DECIDED, 'FORWARD_RETURNED'],
    lapses: ['FORWARD_RETURNED'],
  },
  OBJECT: { duty: false, starts: FORWARDED, meets: ['OBJECTED'], lapses: DECIDED },
  CONCLUDE: {
    duty: true,
    starts: ['ACCEPTED', ...BROUGHT],
    meets: ['ANSWERED', ...ENDED],
    lapses: [...LEFT, ...ENDED],
    extendedBy: 'EXTENDED',
    anew: 'QUASHED',
  },
  REVIEW_REQUEST: {
    duty: false,
    starts: ['SERVED'],
    meets: ['REVIEW_REQUESTED'],
    lapses: [],
    after: ['ANSWERED'],
  },
  REVIEW_ACCEPT: {
    duty: true,
    starts: ['REVIEW_REQUESTED'],
    meets: ['REVIEW_ACCEPTED', 'REVIEW_NOT_ACCEPTED', 'REVIEWED', ...ENDED],
    lapses: ['REVIEW_WITHDRAWN', ...ENDED],
  },
  REVIEW: {
    duty: true,
    starts: ['REVIEW_REQUESTED'],
    meets: ['REVIEWED', 'REVIEW_NOT_ACCEPTED', ...ENDED],
    lapses: ['REVIEW_NOT_ACCEPTED', 'REVIEW_WITHDRAWN', ...ENDED],
    extendedBy: 'REVIEW_EXTENDED',
  },
  RE_REVIEW_REQUEST: {
    duty: false,
    starts: ['REVIEW_SERVED'],
    meets: ['RE_REVIEW_REQUESTED'],
    lapses: [],
  },
  RE_REVIEW_ACCEPT: {
    duty: true,
    starts: ['RE_REVIEW_REQUESTED'],
    meets: ['RE_REVIEW_ACCEPTED', 'RE_REVIEW_NOT_ACCEPTED', 'RE_REVIEWED', ...ENDED],
    lapses: ['REVIEW_WITHDRAWN', ...ENDED],
  },
  RE_REVIEW: {
    duty: true,
    starts: ['RE_REVIEW_REQUESTED'],
    meets: ['RE_REVIEWED', 'RE_REVIEW_NOT_ACCEPTED', ...ENDED],
    lapses: ['RE_REVIEW_NOT_ACCEPTED', 'REVIEW_WITHDRAWN', ...ENDED],
    extendedBy: 'RE_REVIEW_EXTENDED',
  },
  ADVICE_FEEDBACK: {
    duty: true,
    starts: ['ADVISED'],
    meets: ['ADVICE_ANSWERED', 'ADVICE_DECLINED'],
    lapses: [],
  },
  ADVICE_REASONS: { duty: true, starts: ['ADVICE_DECLINED'], meets: ['ADVICE_REASONED'], lapses: [] },
  COURT_CONFIRMATION: {
    duty: false,
    starts: ['AGREEMENT_EFFECTIVE'],
    meets: ['CONFIRMATION_REQUESTED'],
    lapses: [],
  },
};
