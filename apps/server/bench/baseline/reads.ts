import type { Pool } from 'pg';
import { OPEN_STATUSES, type Place } from '@huiyin/domain';
import { inTenant } from './wall';

const open = OPEN_STATUSES.map((status) => `'${status}'`).join(', ');

type ListRow = Record<string, unknown> & { unitName: string | null; leadName: string | null };

/** W1: the newest petitions, with unit and lead official. */
export async function newest(pool: Pool, place: Place, first: number) {
  const { rows } = await inTenant(pool, place, (client) =>
    client.query<ListRow>({
      name: 'newest',
      text: `select p.id, p.number, p.title, p.status, p.received_at as "receivedAt", p.due_on as "dueOn",
                    u.name as "unitName", o.name as "leadName", p.petitioner_masked as "petitionerMasked"
               from petitions p
               left join units u on u.county_id = p.county_id and u.tenant_id = p.tenant_id and u.id = p.unit_id
               left join officials o on o.county_id = p.county_id and o.tenant_id = p.tenant_id and o.id = p.lead_id
              where p.county_id = $1 and p.tenant_id = $2
              order by p.received_at desc, p.id desc limit $3`,
      values: [place.countyId, place.tenantId, first],
    }),
  );
  return {
    petitions: {
      nodes: rows.map(
        ({ id, number, title, status, receivedAt, dueOn, unitName, leadName, petitionerMasked }) => ({
          id,
          number,
          title,
          status,
          receivedAt,
          dueOn,
          unit: unitName === null ? null : { name: unitName },
          leadOfficial: leadName === null ? null : { name: leadName },
          petitionerMasked,
        }),
      ),
    },
  };
}

/** W2: one petition with its time line. */
export async function one(pool: Pool, place: Place, id: string) {
  const { rows } = await inTenant(pool, place, (client) =>
    client.query<Record<string, unknown>>({
      name: 'one',
      text: `select p.id, p.number, p.status, p.origin, p.original_number as "originalNumber", p.channel, p.title, p.content,
                    p.topic_id as "topicId", p.petitioner_masked as "petitionerMasked", p.head_count as "headCount",
                    p.anonymous, p.profile, p.received_at as "receivedAt", p.registered_at as "registeredAt",
                    p.first_asked_id as "firstAskedId", p.owner_id as "ownerId", p.unit_id as "unitId",
                    p.responsible_id as "responsibleId", p.lead_id as "leadId", p.due_on as "dueOn",
                    p.due_kind as "dueKind", p.due_provisional as "dueProvisional",
                    (p.counted and p.status in (${open}) and p.due_on is not null and p.due_on < current_date) as overdue,
                    p.counted, p.extensions, p.disposed_at as "disposedAt",
                    p.disposition_reason as "dispositionReason", p.lawful_way as "lawfulWay",
                    p.answered_at as "answeredAt", p.outcome, p.facts, p.legal_basis as "legalBasis",
                    p.reply_text as "replyText", p.served_at as "servedAt", p.service_method as "serviceMethod",
                    p.service_proof as "serviceProof", p.rating_opens_at as "ratingOpensAt", p.closed_at as "closedAt",
                    p.archived_at as "archivedAt", p.archive_volume as "archiveVolume", p.voided_at as "voidedAt",
                    p.void_reason as "voidReason", p.version,
                    (select json_agg(e order by e.seq) from (
                       select id, seq, kind, at, recorded_at as "recordedAt", actor_name as "actorName", days, text
                         from petition_events
                        where county_id = $1 and tenant_id = $2 and petition_id = p.id) e) as events
               from petitions p where p.county_id = $1 and p.tenant_id = $2 and p.id = $3`,
      values: [place.countyId, place.tenantId, id],
    }),
  );
  return { petition: rows[0] ?? null };
}

/** W3: the dashboard's figures, counted. */
export async function figures(pool: Pool, place: Place) {
  const { rows } = await inTenant(pool, place, (client) =>
    client.query<Record<string, number>>({
      name: 'figures',
      text: `select count(*) filter (where status in (${open}))::integer as open,
                    count(*) filter (where counted and status in (${open})
                      and due_on between current_date and current_date + 7)::integer as "dueSoon",
                    count(*) filter (where counted and status in (${open}) and due_on < current_date)::integer as overdue,
                    count(*) filter (where status = 'REGISTERED')::integer as registered,
                    count(*) filter (where status = 'ACCEPTED')::integer as accepted,
                    count(*) filter (where status = 'ASSIGNED')::integer as assigned,
                    count(*) filter (where status = 'HANDLING')::integer as handling,
                    count(*) filter (where status in ('ANSWERED', 'NOT_ACCEPTED', 'REFERRED_OUT'))::integer as "toServe",
                    count(*) filter (where status = 'SERVED')::integer as served,
                    count(*) filter (where status in ('CLOSED', 'ARCHIVED'))::integer as closed
               from petitions where county_id = $1 and tenant_id = $2`,
      values: [place.countyId, place.tenantId],
    }),
  );
  return { dashboard: rows[0] };
}
