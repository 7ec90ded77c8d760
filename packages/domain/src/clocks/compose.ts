import {
  CLOCK_KINDS,
  type LegalOverlay,
  type LegalProfile,
  type LegalTerm,
  type NationalProfile,
  type OverlayTerm,
  type RepresentativesRule,
} from './profile';
import type { Given, Provided } from './provisions';

/**
 * A province's regulation laid over a national version. Of a kind the overlay names, its terms stand instead of the
 * national ones, which fill in what it does not say; every other term is left as it is. A term for simple handling is laid over
 * that of simple handling.
 */
export function composeProfile(national: NationalProfile, overlay: LegalOverlay): LegalProfile {
  const laid = overlay.terms.flatMap((term) => {
    const whole = { ...nationalTerm(national, term), ...term, law: overlay.law };
    return isWhole(whole) ? [whole] : [];
  });
  const kept = national.terms.filter((term) => !overlay.terms.some((said) => sameTerm(said, term)));
  return {
    id: `${national.id}+${overlay.id}` as LegalProfile['id'],
    law: national.law,
    inForceFrom: overlay.inForceFrom > national.inForceFrom ? overlay.inForceFrom : national.inForceFrom,
    ...(overlay.partialSupport || national.partialSupport ? { partialSupport: true } : {}),
    representatives: representativesUnder(national, overlay),
    endings: [...national.endings, ...provided(overlay, overlay.endings)],
    ...(overlay.grounds ? { grounds: provided(overlay, overlay.grounds) } : {}),
    ...(overlay.powers ? { powers: provided(overlay, overlay.powers) } : {}),
    terms: inOrder([...kept, ...laid]),
  };
}

const provided = <Code extends string>(
  { law }: LegalOverlay,
  given: readonly Given<Code>[] = [],
): readonly Provided<Code>[] => given.map((one) => ({ ...one, law }));

/** Whoever sets a limit of its own is cited for it; one that only adds the relay leaves the nation's limit as it is. */
const representativesUnder = (
  { representatives }: NationalProfile,
  { law, representatives: own }: LegalOverlay,
): RepresentativesRule => ({ ...representatives, ...(own?.limits ? { law } : {}), ...own });

/** What of the nation's an overlay's term is laid over; nothing where the nation knows none. */
export const nationalTerm = ({ terms }: LegalProfile, said: OverlayTerm): LegalTerm | undefined =>
  terms.find((term) => sameTerm(said, term));

export const sameTerm = (said: OverlayTerm, term: LegalTerm): boolean =>
  said.kind === term.kind &&
  isGeneral(term.tracks) === isGeneral(said.tracks) &&
  isSimple(term) === isSimple(said);

const isSimple = ({ tracks }: Pick<LegalTerm, 'tracks'>): boolean => tracks?.includes('SIMPLE') ?? false;

export const inOrder = (terms: readonly LegalTerm[]): LegalTerm[] =>
  terms.toSorted((a, b) => place(a) - place(b));

const place = ({ kind }: LegalTerm): number => CLOCK_KINDS.indexOf(kind);

/** A province's regulation speaks of petitions proper; what runs on another track alone is not its subject. */
const isGeneral = (tracks: LegalTerm['tracks']): boolean => tracks?.includes('31(6)') ?? true;

/** An overlay that only changes a term the nation does not know changes nothing. */
export const isWhole = (term: OverlayTerm): term is LegalTerm =>
  term.length !== undefined &&
  term.unit !== undefined &&
  term.roll !== undefined &&
  term.duty !== undefined &&
  term.startEvents !== undefined &&
  term.satisfiedBy !== undefined;
