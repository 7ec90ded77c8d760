import type { ServerResponse } from 'node:http';
import { labelOf, workplace } from '@huiyin/domain';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { refused } from '../http/refused';
import { sendWorkbook } from '../http/workbook';
import { overviewOf } from './overview.service';
import type { Overview } from './overview.type';

type Tenant = Overview['tenants'][number];

const COLUMNS: readonly { header: string; width: number; of: (tenant: Tenant) => string | number }[] = [
  { header: '单位', width: 24, of: ({ name }) => name },
  { header: '类型', width: 12, of: ({ kind }) => labelOf(kind, 'zh') },
  { header: '未办结', width: 10, of: ({ open }) => open },
  { header: '七日内到期', width: 12, of: ({ dueSoon }) => dueSoon },
  { header: '已逾期', width: 10, of: ({ overdue }) => overdue },
  { header: '期内收到', width: 10, of: ({ received }) => received },
  { header: '期内答复', width: 10, of: ({ answered }) => answered },
  { header: '按期答复', width: 10, of: ({ answeredInTime }) => answeredInTime },
];

/** `GET /overview.xlsx?from=YYYY-MM&to=YYYY-MM`: the overview by tenant, logged. */
export async function downloadOverview(
  query: URLSearchParams,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'exportOverview', 'overview.read');
    const actor = context.actor as SignedIn;
    const args = { from: query.get('from'), to: query.get('to') };
    const { from, to, tenants } = await overviewOf(context.db, scopeOf(actor), args, context.services.now());
    await context.db.write(workplace(actor) ?? actor.home, async (tx) =>
      tx.audit({
        actor,
        action: 'exportOverview',
        subjectKind: 'Overview',
        subjectId: '',
        outcome: 'DONE',
        detail: { from, to },
      }),
    );
    await sendWorkbook(response, `信访情况${from}至${to}.xlsx`, {
      sheetName: '信访情况',
      columns: COLUMNS,
      rows: (async function* () {
        for (const tenant of tenants) yield COLUMNS.map(({ of }) => of(tenant));
      })(),
    });
  } catch (error) {
    await refused(context, response, 'exportOverview', error);
  }
}
