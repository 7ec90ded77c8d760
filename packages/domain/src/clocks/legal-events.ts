import type { Calendar } from '../calendar/calendar';

/**
 * What the law attaches a term to. A matter's legal events are only ever appended, and its clocks are derived from
 * nothing else, so no edit of the matter can move a date.
 */
export const LEGAL_EVENT_KINDS = [
  /** The organ received a matter directly from the petitioner. */
  'RECEIVED',
  /** The organ received a matter that another forwarded or assigned to it (转送、交办). */
  'FORWARD_RECEIVED',
  /** The same of one assigned with a date to report by (交办), where a law gives that a term of its own. */
  'ASSIGNMENT_RECEIVED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  /** The receiver of a forward holds that it is not competent (异议). */
  'OBJECTED',
  /** The sender agreed with the objection and took the matter back. */
  'FORWARD_RETURNED',
  'REFERRED_OUT',
  'WITHDRAWN',
  /** What was withdrawn, or closed without an answer, is in hand again, for a promise that the organ broke. */
  'RESUMED',
  /** Registered in error: no term ever ran. */
  'VOIDED',
  'EXTENDED',
  /** The handling opinion was issued (信访处理意见书). */
  'ANSWERED',
  /** The petitioner received a document. */
  'SERVED',
  'REVIEW_REQUESTED',
  'REVIEW_ACCEPTED',
  'REVIEW_NOT_ACCEPTED',
  'REVIEW_EXTENDED',
  'REVIEWED',
  'REVIEW_SERVED',
  'RE_REVIEW_REQUESTED',
  'RE_REVIEW_ACCEPTED',
  'RE_REVIEW_NOT_ACCEPTED',
  'RE_REVIEW_EXTENDED',
  /** The petitioner took the request for a review, or for the second one, back. */
  'REVIEW_WITHDRAWN',
  'HEARD',
  'RE_REVIEWED',
  /** A review quashed the opinion, at whichever tier, and set no day for the next one. */
  'QUASHED',
  /** A petition office advised the organ to improve its work (改进建议). */
  'ADVISED',
  'ADVICE_ANSWERED',
  /** The organ will not follow the advice, and has said why. */
  'ADVICE_DECLINED',
  'ADVICE_REASONED',
  /** A mediated agreement took effect, and both sides asked the court to confirm it (司法确认). */
  'AGREEMENT_EFFECTIVE',
  'CONFIRMATION_REQUESTED',
  'CLOSED',
] as const;
export type LegalEventKind = (typeof LEGAL_EVENT_KINDS)[number];

export type LegalEvent = Readonly<{
  kind: LegalEventKind;
  /** The Beijing date on which it happened, whenever it was recorded. */
  on: string;
  /**
   * `EXTENDED` and those of a review: the days granted. `HEARD`: the days the hearing took from `on`, one if absent. A request for a review: the days it was in the
   * post before it was received on `on`.
   */
  days?: number;
  /** By whose days a term that it begins is counted, where that is another organ's duty than the matter's own: who reviews. */
  calendar?: Calendar;
}>;

/** The events in the order they happened, whatever the order they were recorded in. */
export function chronological(events: readonly LegalEvent[]): readonly LegalEvent[] {
  return events.toSorted((a, b) => a.on.localeCompare(b.on) || (a.days ?? 0) - (b.days ?? 0));
}
