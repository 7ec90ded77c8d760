import { beijingDate, flawedReplies, RuleViolation, same } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { Sql } from '../reading/sql';
import type { ReplyQualityArguments } from './reply.inputs';
import type { FlawedReply, ReplyQuality } from './reply.type';

/** How many are listed. */
const LISTED = 500;
/** Longer texts are read by nobody for what they leave out; an empty one with a long letterhead still is. */
const READ_UP_TO = 400;

type Text = Omit<FlawedReply, 'flaw' | 'sentTo'>;

/** The replies of a period in the scope. @throws RuleViolation INVALID when it ends before it begins */
export async function replyQuality(
  db: Database,
  scope: Scope,
  args: ReplyQualityArguments,
  now: Date,
): Promise<ReplyQuality> {
  const today = beijingDate(now);
  const [from, to] = [args.from ?? `${today.slice(0, 4)}-01-01`, args.to ?? today];
  if (to < from)
    throw new RuleViolation('INVALID', {
      field: same('to'),
      reason: { zh: '不能早于开始的日期', en: 'not before the first day' },
    });
  const [counts, texts] = await Promise.all([countsIn(db, scope, from, to), textsIn(db, scope, from, to)]);
  const byId = new Map(texts.map((text) => [text.petitionId, text]));
  const flawed = flawedReplies(
    texts.map(({ petitionId, replyText }) => ({ id: petitionId, text: replyText })),
  );
  return {
    from,
    to,
    ...counts,
    flawedCount: flawed.length,
    flawed: flawed
      .toSorted((a, b) => b.sentTo - a.sentTo)
      .slice(0, LISTED)
      .map(({ id, flaw, sentTo }) => ({ ...(byId.get(id) as Text), flaw, sentTo })),
  };
}

/** Days are counted from the day after receipt, by the calendar: what a spreadsheet says of the two dates. */
async function countsIn(
  db: Database,
  scope: Scope,
  from: string,
  to: string,
): Promise<Pick<ReplyQuality, 'answered' | 'within15' | 'within60'>> {
  const sql = new Sql(scope);
  const days = '(p.answered_at::date - p.received_at::date)';
  const rows = await db.read(scope, {
    text: `select count(*), count(*) filter (where ${days} <= 15), count(*) filter (where ${days} <= 60)
             from petitions p where ${answeredBetween(sql, from, to)}`,
    values: sql.values,
  });
  const [answered = 0, within15 = 0, within60 = 0] = (rows[0] ?? []).map(Number);
  return { answered, within15, within60 };
}

async function textsIn(db: Database, scope: Scope, from: string, to: string): Promise<Text[]> {
  const sql = new Sql(scope);
  const rows = await db.read(scope, {
    text: `select p.id, p.number, p.title, n.id, n.name, extract(epoch from p.answered_at) * 1000, p.reply_text
             from petitions p join tenants n on ${sql.here('n')} and n.id = p.tenant_id
            where ${answeredBetween(sql, from, to)} and length(p.reply_text) <= ${READ_UP_TO}
            order by p.answered_at desc, p.id`,
    values: sql.values,
  });
  return rows.map(([petitionId, number, title, tenantId, tenantName, answeredAt, replyText]) => ({
    petitionId: petitionId as string,
    number: number as string,
    title: title as string,
    tenantId: tenantId as string,
    tenantName: tenantName as string,
    answeredAt: new Date(Number(answeredAt)),
    replyText: replyText as string,
  }));
}

const answeredBetween = (sql: Sql, from: string, to: string): string =>
  `${sql.here('p')} and p.status <> 'VOIDED' and p.answered_at >= ${sql.param(from, 'date')} and p.answered_at < ${sql.param(to, 'date')} + 1`;
