import {
  CHANNELS,
  isGiven,
  PARITY_DEFINITIONS,
  PARITY_FIGURES,
  RuleViolation,
  toldOf,
  type Channel,
  type Language,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { Sql } from '../reading/sql';
import type { OverviewArguments } from './overview.inputs';
import { periodOf } from './period.service';
import type { ChannelFare, ChannelParity } from './channel-parity.type';

type Counted = Readonly<{ days: number; n: number }>;
type Counts = { received: number; due: number; inTime: number; decided: Counted[]; answered: Counted[] };

/**
 * The matters received in the period, channel by channel, from the petitions' own index in one statement: a median does not
 * add up, so there is nothing to roll up, and it is asked for beside the overview, not with it.
 *
 * @throws RuleViolation INVALID for odd months, NOT_FOUND
 */
export async function channelParity(
  db: Database,
  scope: Scope,
  args: OverviewArguments,
  { now, language }: Readonly<{ now: Date; language: Language }>,
): Promise<ChannelParity> {
  const { from, to } = periodOf(args, now);
  const sql = new Sql(scope);
  const [first, last] = [sql.param(`${from}-01`, 'date'), sql.param(`${to}-01`, 'date')];
  const tenant = sql.param(args.tenantId ?? null, 'uuid');
  const [rows, known] = await Promise.all([
    db.read(scope, {
      text: `select f.channel, grouping(f.decided), grouping(f.answered), grouping(f.in_time), f.decided, f.answered, f.in_time, count(*)
             from (select p.channel, p.disposed_at::date - p.received_at::date as decided,
                          p.answered_at::date - p.received_at::date as answered, p.answered_in_time as in_time
                     from petitions p
                    where ${sql.here('p')} and p.received_at >= ${first} and p.received_at < ${last} + interval '1 month'
                      and p.counted and not p.confidential and p.status <> 'VOIDED'
                      and (${tenant} is null or p.tenant_id = ${tenant})) f
            group by grouping sets ((f.channel), (f.channel, f.decided), (f.channel, f.answered), (f.channel, f.in_time))`,
      values: sql.values,
    }),
    !args.tenantId || isHere(db, scope, args.tenantId),
  ]);
  if (!known) throw new RuleViolation('NOT_FOUND');
  const counted = new Map<Channel, Counts>(CHANNELS.map((channel: Channel) => [channel, nothing()]));
  for (const row of rows) add(counted.get(row[0] as Channel) ?? nothing(), row);
  return {
    channels: [...counted].map(([channel, counts]) => ({ channel, ...fareOf(counts) })),
    figures: PARITY_FIGURES.map((figure) => {
      const { name, counts, counterFigure } = PARITY_DEFINITIONS[figure];
      return { figure, name: name[language], definition: counts[language], counterFigure };
    }),
  };
}

/** Whether a tenant is among those one reads. */
export async function isHere(db: Database, scope: Scope, tenantId: string): Promise<boolean> {
  const sql = new Sql(scope);
  const id = sql.param(tenantId, 'uuid');
  const text = `select 1 from tenants n where ${sql.here('n')} and n.id = ${id}`;
  return (await db.read(scope, { text, values: sql.values })).length > 0;
}

const nothing = (): Counts => ({ received: 0, due: 0, inTime: 0, decided: [], answered: [] });

/** One line of the four countings: of all, by days to the decision, by days to the answer, by whether it was in time. */
function add(counts: Counts, [, ...row]: readonly (string | null)[]): void {
  const [byDecision, byAnswer, byTime] = row.slice(0, 3).map((grouped) => grouped === '0');
  const [decided, answered, inTime] = row.slice(3, 6);
  const n = Number(row[6]);
  if (byDecision) {
    if (isGiven(decided)) counts.decided.push({ days: Number(decided), n });
  } else if (byAnswer) {
    if (isGiven(answered)) counts.answered.push({ days: Number(answered), n });
  } else if (byTime) {
    if (!isGiven(inTime)) return;
    counts.due += n;
    counts.inTime += inTime === 't' ? n : 0;
  } else counts.received += n;
}

const fareOf = ({ received, due, inTime, decided, answered }: Counts): Omit<ChannelFare, 'channel'> => ({
  received,
  inTime: toldOf(due, Math.round((inTime / due) * 100)),
  daysToDecision: medianOf(decided),
  daysToAnswer: medianOf(answered),
});

/** The lower of two in the middle. */
function medianOf(counted: readonly Counted[]): number | null {
  const all = counted.reduce((sum, { n }) => sum + n, 0);
  let before = 0;
  const middle = counted
    .toSorted((a, b) => a.days - b.days)
    .find(({ n }) => {
      before += n;
      return before * 2 >= all;
    });
  return toldOf(all, middle?.days ?? 0);
}
