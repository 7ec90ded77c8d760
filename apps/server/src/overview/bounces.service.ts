import { daysBetween, beijingDate } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { Sql } from '../reading/sql';
import type { BouncesArguments } from './overview.inputs';
import { periodOf } from './period.service';
import type { Bounces } from './overview.type';

/** How many are shown, newest first; all are counted. */
const SHOWN = 200;

/**
 * 退回 one by one, as the tallies count them: what units gave back, and where the office objected to a transfer.
 * Accusations are in neither.
 *
 * @throws RuleViolation INVALID for odd months
 */
export async function bouncesIn(
  db: Database,
  scope: Scope,
  args: BouncesArguments,
  now: Date,
): Promise<Bounces> {
  const { from, to } = periodOf(args, now);
  const sql = new Sql(scope);
  const [first, last] = [sql.param(`${from}-01`, 'date'), sql.param(`${to}-01`, 'date')];
  const within = (at: string): string => `${at} >= ${first} and ${at} < ${last} + interval '1 month'`;
  const tenant = sql.param(args.tenantId ?? null, 'uuid');
  const unit = sql.param(args.unitId ?? null, 'uuid');
  const wanted = [
    `(${tenant} is null or b.tenant_id = ${tenant})`,
    `(${unit} is null or b.unit_id = ${unit})`,
    ...(args.byOffice ? ['b.unit_id is null'] : []),
  ];
  const rows = await db.read(scope, {
    text: `with bounced as (
             select e.id, e.tenant_id, e.at, coalesce(a.at, e.at) as offered, (a.data->>'unitId')::uuid as unit_id,
                    p.id as petition_id, null::uuid as transfer_id, p.number, p.title
               from petition_events e
               join petitions p on ${sql.here('p')} and p.tenant_id = e.tenant_id and p.id = e.petition_id and not p.confidential
               left join lateral (select o.at, o.data from petition_events o
                 where ${sql.here('o')} and o.tenant_id = e.tenant_id and o.petition_id = e.petition_id and o.kind = 'ASSIGNED'
                   and o.seq < e.seq order by o.seq desc limit 1) a on true
              where ${sql.here('e')} and e.kind = 'RETURNED' and ${within('e.at')}
             union all
             select h.id, h.tenant_id, h.at, coalesce(t.delivered_at, h.at), null, null, t.id, t.receipt_number, t.title
               from transfer_hops h
               join transfers t on ${sql.here('t')} and t.tenant_id = h.tenant_id and t.id = h.transfer_id and t.side = 'RECEIVED'
              where ${sql.here('h')} and h.kind = 'OBJECTED' and ${within('h.at')})
           select b.id, b.at, b.offered, b.petition_id, b.transfer_id, b.number, b.title, n.name, u.name,
                  count(*) over (),
                  sum((b.at at time zone 'Asia/Shanghai')::date - (b.offered at time zone 'Asia/Shanghai')::date) over ()
             from bounced b
             join tenants n on ${sql.here('n')} and n.id = b.tenant_id
             left join units u on ${sql.here('u')} and u.tenant_id = b.tenant_id and u.id = b.unit_id
            where ${wanted.join(' and ')} order by b.at desc, b.id desc limit ${SHOWN}`,
    values: sql.values,
  });
  return {
    totalCount: Number(rows[0]?.[9] ?? 0),
    days: Number(rows[0]?.[10] ?? 0),
    nodes: rows.map(([id, at, offered, petitionId, transferId, number, title, tenantName, unitName]) => {
      const [back, out] = [new Date(at as string), new Date(offered as string)];
      return {
        id,
        at: back,
        days: daysBetween(beijingDate(out), beijingDate(back)),
        petitionId,
        transferId,
        number,
        title,
        tenantName,
        unitName,
      } as Bounces['nodes'][number];
    }),
  };
}
