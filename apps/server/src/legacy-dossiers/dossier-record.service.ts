import type { Tx } from '../db/tx';

/** The dossier of a matter as its file keeps it: what happened and from where that is known, and the missing papers; null where there is none. */
export const dossierRecordOf = (tx: Tx, petitionId: string): Promise<object | null> =>
  tx.first(
    `select d.problem, d.opened_on::text as "openedOn", d.opened_by as "openedBy",
            (select coalesce(json_agg(json_build_object('happenedOn', e.happened_on, 'what', e.what, 'source', e.source,
                      'sourceNote', e.source_note, 'attachmentId', e.attachment_id, 'recordedOn', e.recorded_on,
                      'recordedBy', e.recorded_by, 'struckOn', e.struck_on, 'strikeReason', e.strike_reason)
                      order by e.happened_on, e.id), '[]')
               from dossier_entries e
              where e.county_id = $1 and e.tenant_id = $2 and e.dossier_id = d.id) as entries,
            (select coalesce(json_agg(json_build_object('paper', g.paper, 'searches', g.searches, 'status', g.status,
                      'outcome', g.outcome, 'endedOn', g.ended_on, 'recordedBy', g.recorded_by) order by g.ordinal), '[]')
               from dossier_gaps g
              where g.county_id = $1 and g.tenant_id = $2 and g.dossier_id = d.id) as gaps
       from legacy_dossiers d
      where d.county_id = $1 and d.tenant_id = $2 and d.petition_id = $3`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
