import type { PaperKind } from '../papers/paper';
import { isReviewPaper } from '../papers/paper-kinds.rules';
import { PAPER_RULES } from '../papers/paper.rules';
import type { PetitionEventKind, PetitionStatus, ServiceMethod } from '../petitions/petition';
import { notServedYet } from '../petitions/petition-steps.rules';
import { petitionSteps } from '../petitions/petition.steps';

/** How many papers an address takes within an hour: a program does not empty an office's safe with one code. */
export const PAPERS_AN_HOUR = 60;

/** What is 送达 in a step of its own; whatever else is told by its paper as it is issued. */
export const SERVED_ACTS: readonly PetitionEventKind[] = ['ANSWERED', 'NOT_ACCEPTED', 'REFERRED_OUT'];
const OPINIONS: readonly PaperKind[] = ['REVIEW_OPINION', 'RE_REVIEW_OPINION'];

/** Whether a paper is for the petitioner, and not for another organ. */
export const isForPetitioner = (kind: PaperKind): boolean =>
  isReviewPaper(kind) || PAPER_RULES[kind].to === 'PETITIONER';

/**
 * How a paper stands with its petitioner: told by being issued, served at a moment, served by taking it out of the portal
 * (for whom consents to that), or not yet theirs.
 */
export type PaperStanding = 'TOLD' | 'BY_READING' | 'UNSERVED' | Readonly<{ servedAt: Date }>;

type Step = Readonly<{ seq: number; kind: PetitionEventKind; at: Date }>;
export type ServingFacts = Readonly<{
  status: PetitionStatus;
  serviceMethod: ServiceMethod | null;
  /** Whether there is an opinion. */
  answered: boolean;
  /** 同意电子送达, recorded in the portal. */
  consented: boolean;
  /** Nothing is begun with an office that does not work. */
  works: boolean;
}>;

/** The same for the paper of an act on a petition's time line. */
export function paperStanding(actSeq: number, events: readonly Step[], facts: ServingFacts): PaperStanding {
  const act = events.find(({ seq }) => seq === actSeq);
  if (act === undefined || !SERVED_ACTS.includes(act.kind)) return 'TOLD';
  const after = events.filter(({ seq }) => seq > actSeq);
  const next = after.find(({ kind }) => SERVED_ACTS.includes(kind));
  const served = after.find(({ kind, seq }) => kind === 'SERVED' && seq < (next?.seq ?? Infinity));
  if (served) return { servedAt: served.at };
  return next === undefined && mayServe(facts) ? 'BY_READING' : 'UNSERVED';
}

/** Whether reading is service now: with consent alone, and once. */
export const mayServe = ({ consented, works, ...facts }: ServingFacts): boolean =>
  works && consented && petitionSteps.serve.from.includes(facts.status) && notServedYet(facts) === null;

/** The same for a paper of a review, whose body serves its opinion. */
export const reviewPaperStanding = (kind: PaperKind, servedAt: Date | null): PaperStanding =>
  !OPINIONS.includes(kind) ? 'TOLD' : servedAt === null ? 'UNSERVED' : { servedAt };

export type IssuedEdition = Readonly<{ kind: PaperKind; actSeq: number; issuedAt: Date }>;

/** Moments of service are written down by the minute. */
const MINUTE = 60_000;

/** Which edition of each paper its petitioner gets: of what was served the one that was, of all else the newest. */
export function handedOut<E extends IssuedEdition>(
  editions: readonly E[],
  standingOf: (edition: E) => PaperStanding,
): (E & Readonly<{ servesByReading: boolean }>)[] {
  const newestFirst = editions
    .filter(({ kind }) => isForPetitioner(kind))
    .toSorted((a, b) => b.issuedAt.getTime() - a.issuedAt.getTime());
  const theirs = newestFirst.filter((edition) => {
    const standing = standingOf(edition);
    if (standing === 'UNSERVED') return false;
    return typeof standing === 'string' || edition.issuedAt.getTime() < standing.servedAt.getTime() + MINUTE;
  });
  const firstOfAct = (edition: E): boolean =>
    theirs.find(({ kind, actSeq }) => kind === edition.kind && actSeq === edition.actSeq) === edition;
  return theirs
    .filter(firstOfAct)
    .map((edition) => ({ ...edition, servesByReading: standingOf(edition) === 'BY_READING' }));
}
