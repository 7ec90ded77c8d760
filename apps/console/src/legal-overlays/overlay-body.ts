import {
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

/** What else it says, which is seen in its text alone. */
export const besideIn = (draft: Draft): string[] => Object.keys(draft).filter((key) => !SHOWN.includes(key));
