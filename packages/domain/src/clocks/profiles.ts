import { CN_2005 } from './cn-2005';
import { CN_2022 } from './cn-2022';
import { composeProfile } from './compose';
import { layUpon } from './stricter';
import { OVERLAYS } from './overlays';
import type { LegalOverlay, LegalProfile, NationalId, NationalProfile, ProfileId } from './profile';

/** The national versions. */
export const PROFILES: Readonly<Record<NationalId, NationalProfile>> = {
  'cn-2005': CN_2005,
  'cn-2022': CN_2022,
};

/** What is laid over a national version, in order: a province's regulation, a county's own terms, or the one upon the other. */
export const composed = (
  national: NationalProfile,
  [first, second]: readonly LegalOverlay[],
): LegalProfile =>
  first === undefined
    ? national
    : second === undefined
      ? composeProfile(national, first)
      : layUpon(national, composeProfile(national, first), second);

/**
 * What governs a matter received on that Beijing date: the nation's regulation, under that of the province, and what the county set
 * itself, once each was in force.
 */
export function profileFor(receivedOn: string, ...overlays: readonly (LegalOverlay | null)[]): LegalProfile {
  const national = receivedOn < CN_2022.inForceFrom ? CN_2005 : CN_2022;
  const inForce = overlays.filter(
    (one): one is LegalOverlay => one !== null && receivedOn >= one.inForceFrom,
  );
  return composed(national, inForce);
}

/**
 * The profile a matter was bound to. `overlays` are those its county knows beside the five that everybody does.
 *
 * @throws Error when nobody knows the overlay: overlays are never taken away, so that is a broken record
 */
export function profileOf(id: ProfileId, overlays: readonly LegalOverlay[] = []): LegalProfile {
  const [national, ...laid] = id.split('+') as [NationalId, ...string[]];
  const found = laid.map((overlayId) => {
    const overlay = [...OVERLAYS, ...overlays].find((one) => one.id === overlayId);
    if (overlay === undefined) throw new Error(`no legal overlay ${overlayId}`);
    return overlay;
  });
  return composed(PROFILES[national], found);
}

/**
 * The profile without the terms that a county may have set itself, which everybody knows. For whatever is no term: outcomes,
 * representatives, what an opinion must say.
 */
export const commonProfileOf = (id: ProfileId): LegalProfile =>
  profileOf(
    id
      .split('+')
      .filter((part) => !EDITION.test(part))
      .join('+') as ProfileId,
  );

const EDITION = /v\d+$/;

/** Whether a county's own edition is in it: `cn-2022+yx-2026v1`. */
export const isOwn = (id: ProfileId): boolean => EDITION.test(id);

/** The national version a profile rests on, which alone says what a petitioner may do about an answer. */
export const nationalOf = (id: ProfileId): NationalProfile => PROFILES[id.split('+')[0] as NationalId];

/** The overlay to propose where the divisions of a county begin with these digits. */
export const overlayOfDivision = (divisionCode: string): LegalOverlay | null =>
  OVERLAYS.find(({ division }) => divisionCode.startsWith(division)) ?? null;
