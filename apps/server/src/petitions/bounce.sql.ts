/**
 * 退回 as the tallies count them (`bounceFacets`): each time a unit gave a matter back, and where the office itself objected to a
 * transfer. A bounce began with the assignment before it, or with the delivery.
 */
export const bouncesSql = (here: (alias: string) => string): string =>
  `(select e.id, e.tenant_id, e.petition_id, null::uuid as transfer_id, (a.data->>'unitId')::uuid as unit_id,
           coalesce(a.at, e.at) as offered_at, e.at
      from petition_events e
      left join lateral (select o.at, o.data from petition_events o
        where ${here('o')} and o.tenant_id = e.tenant_id and o.petition_id = e.petition_id and o.kind = 'ASSIGNED'
          and o.seq < e.seq order by o.seq desc limit 1) a on true
     where ${here('e')} and e.kind = 'RETURNED'
    union all
    select h.id, h.tenant_id, t.petition_id, t.id, null, coalesce(t.delivered_at, h.at), h.at
      from transfer_hops h
      join transfers t on ${here('t')} and t.tenant_id = h.tenant_id and t.id = h.transfer_id and t.side = 'RECEIVED'
     where ${here('h')} and h.kind = 'OBJECTED')`;
