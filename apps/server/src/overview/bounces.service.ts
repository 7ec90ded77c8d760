import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { bouncesSql } from '../petitions/bounce.sql';
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
  const tenant = sql.param(args.tenantId ?? null, 'uuid');
  const unit = sql.param(args.unitId ?? null, 'uuid');
  const wanted = [
    `b.at >= ${first} and b.at < ${last} + interval '1 month'`,
    // an accusation is in no figure; what was objected to may never have been in the register
    'coalesce(not p.confidential, b.transfer_id is not null)',
    `(${tenant} is null or b.tenant_id = ${tenant})`,
    `(${unit} is null or b.unit_id = ${unit})`,
    ...(args.byOffice ? ['b.unit_id is null'] : []),
  ];
  const rows = await db.read(scope, {
    text: `select b.id, b.at, b.at::date - b.offered_at::date, case when b.transfer_id is null then b.petition_id end,
                  b.transfer_id, coalesce(t.receipt_number, p.number), case when t.id is null then p.title else t.title end,
                  n.name, u.name, count(*) over (), sum(b.at::date - b.offered_at::date) over ()
             from ${bouncesSql((alias) => sql.here(alias))} b
             join tenants n on ${sql.here('n')} and n.id = b.tenant_id
             left join petitions p on ${sql.here('p')} and p.tenant_id = b.tenant_id and p.id = b.petition_id
             left join transfers t on ${sql.here('t')} and t.tenant_id = b.tenant_id and t.id = b.transfer_id
             left join units u on ${sql.here('u')} and u.tenant_id = b.tenant_id and u.id = b.unit_id
            where ${wanted.join(' and ')} order by b.at desc, b.id desc limit ${SHOWN}`,
    values: sql.values,
  });
  return {
    totalCount: Number(rows[0]?.[9] ?? 0),
    days: Number(rows[0]?.[10] ?? 0),
    nodes: rows.map(([id, at, days, petitionId, transferId, number, title, tenantName, unitName]) => ({
      id: id as string,
      at: new Date(at as string),
      days: Number(days),
      petitionId: petitionId ?? null,
      transferId: transferId ?? null,
      number: number as string,
      title: title ?? null,
      tenantName: tenantName as string,
      unitName: unitName ?? null,
    })),
  };
}
