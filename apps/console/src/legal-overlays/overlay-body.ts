import {
  GIVEN,
  nationalOf,
  OVERLAYS,
  parsed,
  profileFor,
  type ClockKind,
  type LegalOverlay,
  type OverlayTerm,
} from '@huiyin/domain';
import { today } from '../i18n/dates';

/** An edition while it is written: anything of it may be missing, and what no field shows stays as it stands. */
export type Draft = Partial<LegalOverlay> & Readonly<Record<string, unknown>>;

export const asText = (draft: object): string => JSON.stringify(draft, null, 2);

/** What the text holds; null where it is no object, and cannot be shown in fields. */
export function writtenIn(body: string): Draft | null {
  const value = parsed(body);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Draft) : null;
}

export const termsIn = ({ terms }: Draft): readonly OverlayTerm[] =>
  Array.isArray(terms) ? (terms as readonly OverlayTerm[]) : [];

/** The same with something else said; what is undefined is not said at all. */
export const said = <Part extends object>(part: Part, change: Partial<Part>): Part =>
  Object.fromEntries(
    Object.entries({ ...part, ...change }).filter(([, value]) => value !== undefined),
  ) as Part;

const knownToNation = (kind: ClockKind): boolean =>
  nationalOf(profileFor(today())).terms.some((term) => term.kind === kind);

/**
 * A term of that kind. What starts and ends one that the nation knows is the nation's to say; for another the regulations known here give it.
 */
export function ofKind(
  kind: ClockKind,
  { length, unit, roll, extension, articles, tracks }: Partial<OverlayTerm>,
) {
  const term: OverlayTerm = said(
    { kind, length, unit, roll, extension, articles: articles ?? [], tracks },
    {},
  );
  if (knownToNation(kind)) return term;
  const known = OVERLAYS.flatMap(({ terms }) => terms).find((one) => one.kind === kind && one.startEvents);
  return { ...known, ...term };
}

/** A number as it is typed; none where nothing is. */
export const numberIn = (typed: string): number | undefined =>
  typed.trim() === '' ? undefined : Number(typed);

type Step = Readonly<{ upTo?: number; most?: number }>;

/** The lower step and the last, of a ladder that the fields can show: of two steps at most. */
export function stepsIn({ limits }: NonNullable<Draft['representatives']>): readonly [Step?, Step?] {
  const steps: readonly Step[] = Array.isArray(limits) ? limits : [];
  return steps.length > 1 ? [steps[0], steps.at(-1)] : [undefined, steps[0]];
}

/** `20、23` as it is typed: anything but digits parts two articles. */
export const articlesIn = (typed: string): number[] => (typed.match(/\d+/g) ?? []).map(Number);

/** Fields of an edition that have a place in the form. */
const SHOWN = [
  'id',
  'level',
  'law',
  'inForceFrom',
  'division',
  'verified',
  'over',
  'partialSupport',
  'terms',
];
/** Those of a province's regulation. */
const SHOWN_OF_PROVINCE = [...SHOWN, ...Object.keys(GIVEN)];

/** More steps than two are seen in the text alone. */
const showsLadder = ({ representatives }: Draft): boolean =>
  !Array.isArray(representatives?.limits) || representatives.limits.length <= 2;

export const showsRepresentatives = (draft: Draft): boolean =>
  draft.level === 'PROVINCE' && showsLadder(draft);

/** What else it says, which is seen in its text alone. */
export const besideIn = (draft: Draft): string[] =>
  Object.keys(draft).filter((key) =>
    key === 'representatives'
      ? !showsRepresentatives(draft)
      : !(draft.level === 'PROVINCE' ? SHOWN_OF_PROVINCE : SHOWN).includes(key),
  );
