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
  { header: '已评价', width: 10, of: ({ rated }) => rated },
  { header: '对信访机构满意', width: 14, of: ({ bodySatisfied }) => bodySatisfied },
  { header: '对责任单位满意', width: 14, of: ({ organSatisfied }) => organSatisfied },
  { header: '评价不计入', width: 12, of: ({ ratingsSetAside }) => ratingsSetAside },
  { header: '就地解决', width: 10, of: ({ settledHere }) => settledHere },
  { header: '村（社区）解决', width: 14, of: ({ settledInVillage }) => settledInVillage },
  { header: '接待', width: 10, of: ({ receptions }) => receptions },
  { header: '接待未登记', width: 12, of: ({ receptionsUnregistered }) => receptionsUnregistered },
  { header: '接待已评价', width: 12, of: ({ receptionRated }) => receptionRated },
  { header: '对接待满意', width: 12, of: ({ receptionSatisfied }) => receptionSatisfied },
  { header: '退回', width: 10, of: ({ bounced }) => bounced },
  { header: '退回耗时（天）', width: 14, of: ({ bounceDays }) => bounceDays },
  { header: '职务空缺', width: 10, of: ({ vacancies }) => vacancies },
  {
    header: '应报未报',
    width: 10,
    of: ({ missingReports, reportsDue }) => (reportsDue === 0 ? '—' : missingReports),
  },
];

/** Below the figures what each counts and which stands against it, so that they do not travel without. */
function* explained(figures: Overview['figures']): Generator<string[]> {
  const nameOf = (wanted: string): string => figures.find(({ figure }) => figure === wanted)?.name ?? '';
  yield [];
  yield ['指标（对照数字）', '怎么算'];
  for (const { name, definition, counterFigure } of figures)
    yield [`${name}（${nameOf(counterFigure)}）`, definition];
}

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
    const asked = { now: context.services.now(), language: 'zh' } as const;
    const { from, to, tenants, figures } = await overviewOf(context.db, scopeOf(actor), args, asked);
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
        yield* explained(figures);
      })(),
    });
  } catch (error) {
    await refused(context, response, 'exportOverview', error);
  }
}
