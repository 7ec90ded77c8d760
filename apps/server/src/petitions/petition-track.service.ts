import { explain, trackChoices, trackMeans, type Language } from '@huiyin/domain';
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
  const law = rules.profileOf(profile);
  return trackChoices({ category, tenantKind, profile: law }).map(({ track, refusal }) => ({
    track,
    means: trackMeans(track, law, language),
    reason: refusal && explain(refusal.code, refusal.details, language),
  }));
}
