import { CN_2005 } from './cn-2005';
import { CN_2022 } from './cn-2022';
import { composeProfile } from './compose';
import { type NationalEdition, nationalOf, nationalProfile } from './national';
import { layUpon, withinNation } from './stricter';
import { OVERLAYS } from './overlays';
import type {
  LegalOverlay,
  LegalProfile,
  NationalId,
  NationalProfile,
  NationalRef,
  ProfileId,
} from './profile';

/** The national versions that are delivered. */
export const PROFILES: Readonly<Record<NationalId, NationalProfile>> = {
  'cn-2005': CN_2005,
  'cn-2022': CN_2022,
};

/** A rule that a county knows beside those that everybody does. */
export type LaidRule = LegalOverlay | NationalEdition;

export const isNational = (rule: LaidRule): rule is NationalEdition => rule.level === 'NATIONAL';
const isOverlay = (rule: LaidRule): rule is LegalOverlay => !isNational(rule);

/** What is laid over a national version, in order: a province's regulation, a county's own terms, or the one upon the other. */
export function composed(national: NationalProfile, overlays: readonly LegalOverlay[]): LegalProfile {
  const [first, second] = overlays;
  if (first === undefined) return national;
  const upon = composeProfile(national, first);
  const profile = second === undefined ? upon : layUpon(national, upon, second);
  const laid = { upon: national, overlays };
  return { ...(isDelivered(national.id) ? profile : withinNation(national, profile)), laid };
}

const isDelivered = (id: NationalRef): id is NationalId => id in PROFILES;

/**
 * What governs a matter received on that Beijing date: the nation's law, under that of the province, and what the county set itself, once
 * each was in force. Among `rules` a version of the nation's law that the county entered is the one in force, not laid over another.
 */
export function profileFor(receivedOn: string, ...rules: readonly (LaidRule | null)[]): LegalProfile {
  const inForce = rules.filter((one): one is LaidRule => one !== null && receivedOn >= one.inForceFrom);
  const edition = inForce.find(isNational);
  const delivered = receivedOn < CN_2022.inForceFrom ? CN_2005 : CN_2022;
  return composed(edition ? nationalProfile(edition) : delivered, inForce.filter(isOverlay));
}

/**
 * The profile a matter was bound to. `rules` are those its county knows beside what everybody does.
 *
 * @throws Error when nobody knows the rule: rules are never taken away, so that is a broken record
 */
export function profileOf(id: ProfileId, rules: readonly LaidRule[] = []): LegalProfile {
  const [first, ...laid] = id.split('+') as [NationalRef, ...string[]];
  const found = <Rule extends LaidRule>(among: readonly Rule[], ruleId: string): Rule => {
    const rule = among.find((one) => one.id === ruleId);
    if (rule === undefined) throw new Error(`no legal rule ${ruleId}`);
    return rule;
  };
  const national = isDelivered(first)
    ? PROFILES[first]
    : nationalProfile(found(rules.filter(isNational), first));
  const overlays = [...OVERLAYS, ...rules.filter(isOverlay)];
  return composed(
    national,
    laid.map((overlayId) => found(overlays, overlayId)),
  );
}

/** What a matter would be bound to under what is tried out: a version of the nation's law beneath what it has, or overlays upon its version. */
export function profileUnder(tried: readonly LaidRule[], profile: LegalProfile): LegalProfile {
  const [edition, overlays] = [tried.find(isNational), tried.filter(isOverlay)];
  return composed(
    edition ? nationalProfile(edition) : nationalOf(profile),
    overlays.length > 0 ? overlays : (profile.laid?.overlays ?? []),
  );
}

/** Whether an edition that a county entered is in it: `cn-2022+yx-2026v1`, `cn-2028v1+zj-2016`. */
export const isOwn = (id: ProfileId): boolean => /v\d+(\+|$)/.test(id);

/** `cn-2022` of `cn-2022+zj-2016`. */
export const nationalIdOf = (id: ProfileId): NationalRef => id.split('+')[0] as NationalRef;

/** The overlay to propose where the divisions of a county begin with these digits. */
export const overlayOfDivision = (divisionCode: string): LegalOverlay | null =>
  OVERLAYS.find(({ division }) => divisionCode.startsWith(division)) ?? null;
