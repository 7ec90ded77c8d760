import { daysBetween } from '../calendar/dates';
import type { PetitionFacts } from '../petitions/petition-steps.rules';
import type { PetitionAction } from '../petitions/petition-actions';
import type { DueNoticeKind, NoticeKind } from './notice';

/** Who stands on a petition's row. */
export type Responsible = Pick<PetitionFacts, 'ownerId' | 'responsibleId'> &
  Readonly<{ leadId: string | null }>;
type Post = keyof Responsible;

/**
 * Which notice the days that are left bring, the nearest first, and whom it is for. A day that was missed, or a term that
 * was short from the start, so brings what is due now and nothing of what has passed.
 */
const DUE: readonly Readonly<{ kind: DueNoticeKind; daysLeft: number; to: readonly Post[] }>[] = [
  { kind: 'OVERDUE', daysLeft: -1, to: ['ownerId', 'responsibleId', 'leadId'] },
  { kind: 'DUE_1', daysLeft: 1, to: ['ownerId', 'responsibleId'] },
  { kind: 'DUE_3', daysLeft: 3, to: ['ownerId', 'responsibleId'] },
  { kind: 'DUE_7', daysLeft: 7, to: ['ownerId', 'responsibleId'] },
];

/** How far ahead a due date is told of, in calendar days. */
export const TOLD_AHEAD_DAYS = Math.max(...DUE.map(({ daysLeft }) => daysLeft));

export type DueNotice = Readonly<{ kind: DueNoticeKind; daysLeft: number; to: readonly string[] }>;

/** What is to be told of a due date today; both are Beijing's days. */
export function dueNotice(dueOn: string, today: string, responsible: Responsible): DueNotice | null {
  const daysLeft = daysBetween(today, dueOn);
  const rule = DUE.find((row) => daysLeft <= row.daysLeft);
  return rule === undefined ? null : { kind: rule.kind, daysLeft, to: peopleOf(responsible, rule.to) };
}

/** Whom a step tells at once. */
const STEPS: Readonly<
  Partial<Record<PetitionAction | 'register', Readonly<{ kind: NoticeKind; to: Post }>>>
> = {
  register: { kind: 'HANDED_OVER', to: 'ownerId' },
  assign: { kind: 'HANDED_OVER', to: 'responsibleId' },
  return: { kind: 'SENT_BACK', to: 'ownerId' },
  resume: { kind: 'HANDED_OVER', to: 'responsibleId' },
  reassign: { kind: 'HANDED_OVER', to: 'ownerId' },
};

/** Whom a step tells of what, nobody being told of what they did themselves. */
export function stepNotice(
  action: PetitionAction | 'register',
  after: Responsible,
  actorOfficialId: string | null,
): Readonly<{ kind: NoticeKind; officialId: string }> | null {
  const rule = STEPS[action];
  const officialId = rule && after[rule.to];
  return !rule || !officialId || officialId === actorOfficialId ? null : { kind: rule.kind, officialId };
}

/** For how many days after its period ended a missing report is still told of, where no morning came before. */
export const MISSING_TOLD_DAYS = 7;

type Missing = Readonly<{
  obligationId: string;
  unitId: string | null;
  periodUntil: string;
  daysLate: number;
  /** The unit's officer and backup; nobody where the tenant itself owes it. */
  officialIds: readonly string[];
}>;

export type MissingNotice = Readonly<{
  officialId: string;
  reportObligationId: string;
  /** Null: of the whole period, however many units have not reported. */
  unitId: string | null;
  dueOn: string;
}>;

/** Officer and backup are told of their own unit, clerks of each period once. */
export function missingNotices(missing: readonly Missing[], clerks: readonly string[]): MissingNotice[] {
  const late = missing.filter(({ daysLate }) => daysLate > 0 && daysLate <= MISSING_TOLD_DAYS);
  const own = late.flatMap(({ obligationId, unitId, periodUntil, officialIds }) =>
    officialIds.map((officialId) => ({
      officialId,
      reportObligationId: obligationId,
      unitId,
      dueOn: periodUntil,
    })),
  );
  const periods = new Map(late.map((row) => [`${row.obligationId} ${row.periodUntil}`, row]));
  const office = [...periods.values()].flatMap(({ obligationId, periodUntil }) =>
    clerks.map((officialId) => ({
      officialId,
      reportObligationId: obligationId,
      unitId: null,
      dueOn: periodUntil,
    })),
  );
  return [...own, ...office];
}

const peopleOf = (responsible: Responsible, posts: readonly Post[]): string[] => [
  ...new Set(posts.map((post) => responsible[post]).filter((id) => id !== null)),
];

/** For how many days a notice is kept once it was read, or else made. */
export const READ_NOTICE_KEPT_DAYS = 180;
export const NOTICE_KEPT_DAYS = 400;

/** For how many days a daily mail is kept, sent or not: it holds its reader's address. */
export const DIGEST_KEPT_DAYS = 30;

/**
 * Whether an inbox may forget a notice. One whose matter goes on is kept however old it is: it says that its reader was
 * told, and forgotten it would be told again. Days are Beijing's.
 */
export function isNoticeSpent(
  notice: Readonly<{ madeOn: string; readOn: string | null; goesOn: boolean }>,
  today: string,
): boolean {
  if (notice.goesOn) return false;
  const readLongAgo = notice.readOn !== null && daysBetween(notice.readOn, today) > READ_NOTICE_KEPT_DAYS;
  return readLongAgo || daysBetween(notice.madeOn, today) > NOTICE_KEPT_DAYS;
}
