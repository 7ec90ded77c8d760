import type { Tx } from '../db/tx';
import type { TenantVault } from '../vault/tenant-vault';
import type { MediationEntity } from './mediation.entity';
import { openOtherParty } from './mediation-other-party.service';

type Recorded = Pick<MediationEntity, 'id' | 'otherParty' | 'otherPartySealed'>;

/** The mediations of a matter as its volume keeps them: both sides in clear, consent, every session, what was agreed on and performed, and how it ended. */
export async function mediationRecordsOf(tx: Tx, vault: TenantVault, petitionId: string): Promise<object[]> {
  const rows = await tx.rows<Recorded>(
    `select m.id, m.other_party_sealed as "otherPartySealed", m.kind, m.body, m.lead, m.subject, m.other_party_kind as "otherPartyKind", m.other_party as "otherParty",
            m.mediators, m.opened_on as "openedOn", m.opened_by as "openedBy", m.status,
            m.petitioner_consented_on as "petitionerConsentedOn", m.petitioner_consent_means as "petitionerConsentMeans",
            m.other_consented_on as "otherConsentedOn", m.other_consent_means as "otherConsentMeans",
            m.form, m.effective_on as "effectiveOn", m.agreed_facts as "agreedFacts", m.agreed_manner as "agreedManner", m.confirmation, m.court, m.court_asked_on as "courtAskedOn",
            m.court_decided_on as "courtDecidedOn", m.ending, m.end_reason as "endReason", m.ended_on as "endedOn",
            m.dispute_id as "disputeId", m.next_step as "nextStep", m.next_step_on as "nextStepOn",
            (select coalesce(json_agg(json_build_object('at', s.at, 'place', s.place, 'result', s.result, 'attended', s.attended,
                      'record', s.record, 'recordedBy', s.recorded_by) order by s.at, s.id), '[]')
               from mediation_sessions s
              where s.county_id = $1 and s.tenant_id = $2 and s.mediation_id = m.id) as sessions,
            (select coalesce(json_agg(json_build_object('ordinal', i.ordinal, 'text', i.text, 'doer', i.doer, 'dueOn', i.due_on,
                      'performedOn', i.performed_on, 'proof', i.proof, 'breachedOn', i.breached_on, 'replacedOn', i.replaced_on) order by i.ordinal), '[]')
               from mediation_items i
              where i.county_id = $1 and i.tenant_id = $2 and i.mediation_id = m.id) as items,
            (select coalesce(json_agg(json_build_object('kind', b.kind, 'body', b.body, 'person', b.person, 'duty', b.duty, 'leads', b.leads,
                      'joinedOn', b.joined_on, 'leftOn', b.left_on, 'leftReason', b.left_reason) order by b.id), '[]')
               from mediation_participants b
              where b.county_id = $1 and b.tenant_id = $2 and b.mediation_id = m.id) as participants
       from mediations m
      where m.county_id = $1 and m.tenant_id = $2 and m.petition_id = $3 order by m.id`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return rows.map(({ id, otherPartySealed, ...row }) => ({
    ...row,
    otherParty: openOtherParty(vault, { id, otherPartySealed, ...row }),
  }));
}
