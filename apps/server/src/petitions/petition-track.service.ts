import { explain, TRACK_MEANS, trackChoices, type Language } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import { TenantEntity } from '../tenants/tenant.entity';
import type { PetitionEntity } from './petition.entity';
import type { AcceptTrack } from './petition-track.type';

/** What whoever accepts a matter chooses from. */
export async function acceptTracksOf(
  tx: Tx,
  { category, profile }: Pick<PetitionEntity, 'category' | 'profile'>,
  language: Language,
): Promise<AcceptTrack[]> {
  const [rules, { kind: tenantKind }] = await Promise.all([
    legalRulesOf(tx),
    tx.get(TenantEntity, tx.place.tenantId),
  ]);
  return trackChoices({ category, tenantKind, profile: rules.profileOf(profile) }).map(
    ({ track, refusal }) => ({
      track,
      means: TRACK_MEANS[track][language],
      reason: refusal && explain(refusal.code, refusal.details, language),
    }),
  );
}
