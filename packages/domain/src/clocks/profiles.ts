import { CN_2005 } from './cn-2005';
import { CN_2022 } from './cn-2022';
import { composeProfile } from './compose';
import { OVERLAYS } from './overlays';
import type { LegalOverlay, LegalProfile, NationalId, NationalProfile, ProfileId } from './profile';

/** The national versions. */
export const PROFILES: Readonly<Record<NationalId, NationalProfile>> = {
  'cn-2005': CN_2005,
  'cn-2022': CN_2022,
};

/**
 * What governs a matter received on that Beijing date: the nation's regulation, under that of the province once it was in
 * force.
 */
export function profileFor(receivedOn: string, overlay: LegalOverlay | null = null): LegalProfile {
  const national = receivedOn < CN_2022.inForceFrom ? CN_2005 : CN_2022;
  return overlay === null || receivedOn < overlay.inForceFrom ? national : composeProfile(national, overlay);
}

/**
 * The profile a matter was bound to. `overlays` are those its county knows beside the five that everybody does.
 *
 * @throws Error when nobody knows the overlay: overlays are never taken away, so that is a broken record
 */
export function profileOf(id: ProfileId, overlays: readonly LegalOverlay[] = []): LegalProfile {
  const [national, overlayId] = id.split('+') as [NationalId, string | undefined];
  if (overlayId === undefined) return PROFILES[national];
  const overlay = [...OVERLAYS, ...overlays].find((one) => one.id === overlayId);
  if (overlay === undefined) throw new Error(`no legal overlay ${overlayId}`);
  return composeProfile(PROFILES[national], overlay);
}

/**
 * The profile without the terms that a county may have set itself, which everybody knows. For whatever is no term: outcomes,
 * representatives, what an opinion must say.
 */
export const commonProfileOf = (id: ProfileId): LegalProfile => profileOf(isOwn(id) ? nationalOf(id).id : id);

/** Whether a county's own edition is in it: `cn-2022+yx-2026v1`. */
export const isOwn = (id: ProfileId): boolean => /v\d+$/.test(id);

/** The national version a profile rests on, which alone says what a petitioner may do about an answer. */
export const nationalOf = (id: ProfileId): NationalProfile => PROFILES[id.split('+')[0] as NationalId];

/** The overlay to propose where the divisions of a county begin with these digits. */
export const overlayOfDivision = (divisionCode: string): LegalOverlay | null =>
  OVERLAYS.find(({ division }) => divisionCode.startsWith(division)) ?? null;
