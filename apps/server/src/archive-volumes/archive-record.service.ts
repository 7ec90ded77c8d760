import { ClaimEntity } from '../claims/claim.entity';
import type { Tx } from '../db/tx';
import { aidOffersOf, explanationsOf } from '../explanations/explanation.service';
import { groupRecordOf } from '../group-matters/group-matter.service';
import { handOffsOf } from '../hand-offs/hand-off.service';
import { dossierRecordOf } from '../legacy-dossiers/dossier-record.service';
import { openParties } from '../parties/party.service';
import { mediationRecordsOf } from '../mediations/mediation-record.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { measuresOf } from '../tasks/measure.service';
import type { TenantVault } from '../vault/tenant-vault';
import { workRecordOf } from './archive-work.service';

/** What a record holds of the petition's row: all that was said and done, none of the figures derived from it. */
const FIELDS = [
  'number',
  'originalNumber',
  'channel',
  'origin',
  'category',
  'title',
  'content',
  'headCount',
  'anonymous',
  'profile',
  'actKnownOn',
  'receivedAt',
  'registeredAt',
  'disposedAt',
  'dispositionReason',
  'lawfulWay',
  'pathway',
  'pathwayFrom',
  'answeredAt',
  'outcome',
  'facts',
  'legalBasis',
  'replyText',
  'servedAt',
  'serviceMethod',
  'serviceProof',
  'closedAt',
  'archivedAt',
  'archiveVolume',
] as const satisfies readonly (keyof PetitionEntity)[];

/**
 * The record of a matter as its file keeps it: petition, people in clear, of co-signers the number, claims, mediations, explanations, measures, legacy dossier, what was done beside and time line, as JSON with a fixed
 * order, so that the same matter gives the same bytes.
 */
export async function recordOf(tx: Tx, vault: TenantVault, petition: PetitionEntity): Promise<Buffer> {
  const at = [tx.place.countyId, tx.place.tenantId, petition.id];
  const [
    parties,
    group,
    claims,
    mediations,
    events,
    handOffs,
    explanations,
    aidOffers,
    measures,
    dossier,
    work,
  ] = await Promise.all([
    openParties(tx, vault, petition.id),
    groupRecordOf(tx, petition),
    tx.rows<Partial<ClaimEntity>>(
      `select ordinal, text, outcome, facts, legal_basis as "legalBasis", reasons, opinion, perform_by::text as "performBy"
         from claims where county_id = $1 and tenant_id = $2 and petition_id = $3 order by ordinal`,
      at,
    ),
    mediationRecordsOf(tx, vault, petition.id),
    tx.rows(
      `select seq, kind, at, recorded_at as "recordedAt", actor_name as "actorName", days, track, text
         from petition_events where county_id = $1 and tenant_id = $2 and petition_id = $3 order by seq`,
      at,
    ),
    handOffsOf(tx, petition.id),
    explanationsOf(tx, petition.id),
    aidOffersOf(tx, petition.id),
    measuresOf(tx, petition.id),
    dossierRecordOf(tx, petition.id),
    workRecordOf(tx, petition.id),
  ]);
  const served = {
    ...(explanations.length > 0 && { explanations }),
    ...(aidOffers.length > 0 && { aidOffers }),
    ...(measures.length > 0 && { measures }),
    ...(dossier && { dossier }),
  };
  const mediated = mediations.length > 0 && { mediations };
  const sent = handOffs.length > 0 && { handOffs };
  const matter = Object.fromEntries(FIELDS.map((field) => [field, petition[field]]));
  return Buffer.from(
    `${JSON.stringify({ ...matter, parties, ...(group && { group }), claims, ...mediated, ...sent, ...served, ...work, events }, null, 2)}\n`,
    'utf8',
  );
}
