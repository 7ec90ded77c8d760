import { addDays } from '../calendar/dates';
import { nationalCalendar } from '../calendar/holidays';
import { term, type TermUnit } from '../calendar/term';
import { inOrder, isWhole, nationalTerm, sameTerm } from './compose';
import type { LegalOverlay, LegalProfile, LegalTerm, NationalProfile, OverlayTerm } from './profile';

type Length = Readonly<{ length: number; unit: TermUnit; roll: boolean }>;

/** Three whole years, in which every long holiday meets every weekday's start. */
const TRIED = { from: '2023-01-01', days: 3 * 365 };

/** Profiles are composed at every step, and there are few lengths. */
const compared = new Map<string, boolean>();

/** Whether there is a day from which the one ends after the other. */
export function endsLater(laid: Length, base: Length): boolean {
  if (laid.unit === base.unit && laid.roll === base.roll) return laid.length > base.length;
  const key = [laid, base].map(({ length, unit, roll }) => `${length}${unit}${roll}`).join();
  const known = compared.get(key);
  if (known !== undefined) return known;
  const calendar = nationalCalendar();
  const due = ({ length, unit, roll }: Length, start: string) =>
    term({ start, length, unit, roll, calendar }).due;
  const later = Array.from({ length: TRIED.days }, (_, i) => addDays(TRIED.from, i)).some(
    (start) => due(laid, start) > due(base, start),
  );
  compared.set(key, later);
  return later;
}

const more = ({ extension }: LegalTerm): number => extension?.max ?? 0;

/** With its extension. */
export const whole = (one: LegalTerm): LegalTerm => ({ ...one, length: one.length + more(one) });

/**
 * Of two terms that start and end alike the one that ends first, extended no further than the other could be. Where either is sooner
 * on some days, the second.
 */
export function stricter(one: LegalTerm, other: LegalTerm): LegalTerm {
  return endsLater(one, other) ? extendedWithin(other, one) : extendedWithin(one, other);
}

/** The first, extended no further than the second could be. */
function extendedWithin(first: LegalTerm, second: LegalTerm): LegalTerm {
  if (!endsLater(whole(first), whole(second))) return first;
  const max = first.unit === second.unit ? whole(second).length - first.length : 0;
  return { ...first, extension: max > 0 ? { max } : null };
}

/**
 * A version of the nation's law that is later than the regulations laid over it stands above them: a term of theirs that is longer than its own
 * gives way to it. Where either is sooner on some days, theirs stays.
 */
export function withinNation(national: NationalProfile, profile: LegalProfile): LegalProfile {
  const terms = profile.terms.map((term) => {
    const base = national.terms.includes(term) ? undefined : nationalTerm(national, term);
    if (base === undefined) return term;
    const longer = endsLater(term, base) && !endsLater(base, term);
    return longer ? extendedWithin(base, term) : extendedWithin(term, base);
  });
  return { ...profile, terms: [...new Set(terms)] };
}

/** What a county says of a length, filled in as where it is laid upon the nation's alone, so that its text means the same. */
function counted(national: NationalProfile, said: OverlayTerm, base: LegalTerm): LegalTerm {
  const { length, unit, roll, extension } = nationalTerm(national, said) ?? base;
  return { ...base, length, unit, roll, extension: extension ?? null, ...said };
}

/**
 * A county's own terms upon a province's regulation: of each term the stricter counts, and what starts or ends one is as the province has
 * it.
 */
export function layUpon(national: NationalProfile, base: LegalProfile, own: LegalOverlay): LegalProfile {
  const { id, law, terms } = own;
  const kept = base.terms.map((term) => {
    const said = terms.find((one) => sameTerm(one, term));
    return said ? stricter({ ...counted(national, said, term), law }, term) : term;
  });
  const added = terms
    .filter((said) => !base.terms.some((term) => sameTerm(said, term)))
    .flatMap((said) => {
      const term = { ...said, law };
      return isWhole(term) ? [term] : [];
    });
  const inForceFrom = own.inForceFrom > base.inForceFrom ? own.inForceFrom : base.inForceFrom;
  return {
    ...base,
    id: `${base.id}+${id}` as LegalProfile['id'],
    inForceFrom,
    terms: inOrder([...kept, ...added]),
  };
}
