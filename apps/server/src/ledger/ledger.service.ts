import { columnName, labelOf } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { petitionsPage } from '../petitions/petition.reading';
import { lookedUp } from '../reading/read';
import { Sql } from '../reading/sql';
import type { TableRow } from '../sheets/sheet-xml';

const CHUNK = 500;

type Line = Readonly<{
  id: string;
  tenant: string;
  number: string;
  original: string | null;
  petitioner: string;
  heads: number;
  channel: string;
  title: string;
  content: string;
  received: string;
  topic: string | null;
  unit: string | null;
  responsible: string | null;
  lead: string | null;
  status: string;
  due: string | null;
  reply: string | null;
  replied: string | null;
  outcome: string | null;
  served: string | null;
  closed: string | null;
}>;

type Column = Readonly<{ header: string; width: number; of: (line: Line) => TableRow[number] }>;

const date = (text: string | null): { date: string } | null => (text === null ? null : { date: text });
const label = (code: string | null): string | null => (code === null ? null : labelOf(code, 'zh'));

/** 台账 in official columns. What our import knows goes by its own headers, so that the file can be taken in again. */
export const LEDGER: readonly Column[] = [
  { header: '登记单位', width: 14, of: (line) => line.tenant },
  { header: '登记编号', width: 14, of: (line) => line.number },
  { header: columnName('originalNumber'), width: 14, of: (line) => line.original ?? line.number },
  { header: columnName('petitionerName'), width: 12, of: (line) => line.petitioner },
  { header: '人数', width: 6, of: (line) => line.heads },
  { header: '信访渠道', width: 10, of: (line) => label(line.channel) },
  { header: columnName('title'), width: 36, of: (line) => line.title },
  { header: columnName('content'), width: 60, of: (line) => line.content },
  { header: columnName('receivedAt'), width: 20, of: (line) => date(line.received) },
  { header: columnName('topicPath'), width: 24, of: (line) => line.topic },
  { header: '承办单位', width: 16, of: (line) => line.unit },
  { header: '责任人', width: 10, of: (line) => line.responsible },
  { header: '分管领导', width: 10, of: (line) => line.lead },
  { header: columnName('state'), width: 10, of: (line) => label(line.status) },
  { header: '办理期限', width: 12, of: (line) => date(line.due) },
  { header: columnName('replyText'), width: 60, of: (line) => line.reply },
  { header: columnName('repliedAt'), width: 20, of: (line) => date(line.replied) },
  { header: '处理结果', width: 12, of: (line) => label(line.outcome) },
  { header: '送达时间', width: 20, of: (line) => date(line.served) },
  { header: '办结时间', width: 20, of: (line) => date(line.closed) },
];

/** The petitions a filter finds, oldest first, as lines of the ledger; a chunk in memory at a time. */
export async function* ledgerRows(
  db: Database,
  scope: Scope,
  filter: Record<string, unknown>,
): AsyncGenerator<TableRow> {
  const args = await lookedUp(petitionsPage, { filter }, db, scope);
  for (let after: Pick<Line, 'received' | 'id'> | null = null; ; ) {
    const lines: Line[] = await chunk(db, scope, args, after);
    for (const line of lines) yield LEDGER.map((column) => column.of(line));
    after = lines.at(-1) ?? null;
    if (lines.length < CHUNK) return;
  }
}

async function chunk(
  db: Database,
  scope: Scope,
  args: Record<string, unknown>,
  after: Pick<Line, 'received' | 'id'> | null,
): Promise<Line[]> {
  const sql = new Sql(scope);
  const conditions = petitionsPage.kind === 'page' ? (petitionsPage.filter?.(args, sql, 'p') ?? []) : [];
  if (after)
    conditions.push(
      `(p.received_at, p.id) > (${sql.param(after.received, 'timestamptz')}, ${sql.param(after.id, 'uuid')})`,
    );
  const of = (table: string, alias: string, column: string): string =>
    `left join ${table} ${alias} on ${alias}.county_id = p.county_id and ${alias}.tenant_id = p.tenant_id and ${alias}.id = p.${column}`;
  const rows = await db.read(scope, {
    text: `select row_to_json(line)::text from (
      select p.id, n.name as tenant, p.number, p.original_number as original, p.petitioner_masked as petitioner, p.head_count as heads, p.channel, p.title, p.content,
             p.received_at as received, t.path as topic, u.name as unit, r.name as responsible, l.name as lead, p.status, p.due_on as due,
             p.reply_text as reply, p.answered_at as replied, p.outcome, p.served_at as served, p.closed_at as closed
        from petitions p join tenants n on n.county_id = p.county_id and n.tenant_id = p.tenant_id and n.id = p.tenant_id
        left join topics t on t.county_id = p.county_id and t.id = p.topic_id
        ${of('units', 'u', 'unit_id')} ${of('officials', 'r', 'responsible_id')} ${of('officials', 'l', 'lead_id')}
       where ${[sql.here('p'), ...conditions].join(' and ')} order by p.received_at, p.id limit ${CHUNK}) line`,
    values: sql.values,
  });
  return rows.map(([text]) => JSON.parse(text as string) as Line);
}
