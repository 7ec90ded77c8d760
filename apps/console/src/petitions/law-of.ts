import { profileBy, type LegalProfile, type ProfileId } from '@huiyin/domain';
import type { PetitionRecord } from './PetitionVerb';

/** The law that a matter was bound to, what its county entered of it included. */
export const lawOf = ({
  profile,
  boundRules,
}: Pick<PetitionRecord, 'profile' | 'boundRules'>): LegalProfile =>
  profileBy(profile as ProfileId, boundRules);
