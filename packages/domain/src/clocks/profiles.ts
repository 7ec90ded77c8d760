import { CN_2005 } from './cn-2005';
import { CN_2022 } from './cn-2022';
import type { LegalProfile, ProfileId } from './profile';

export const PROFILES: Readonly<Record<ProfileId, LegalProfile>> = { 'cn-2005': CN_2005, 'cn-2022': CN_2022 };

/** The law that governs a matter received on that Beijing date. */
export function profileFor(receivedOn: string): LegalProfile {
  return receivedOn < CN_2022.inForceFrom ? CN_2005 : CN_2022;
}
