import type { ServerResponse } from 'node:http';
import { CHANNELS, cleanLine, PETITION_STATUSES, RuleViolation, workplace } from '@huiyin/domain';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { DateScalar } from '../graphql/scalars';
import { refused } from '../http/refused';
import { writeWorkbook } from '../sheets/write-workbook';
import { LEDGER, ledgerRows } from './ledger.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /ledger.xlsx?status=…&channel=…&search=…&receivedFrom=…&receivedTo=…`: the ledger, masked, and logged. */
export async function downloadLedger(
  query: URLSearchParams,
  response: ServerResponse,
  context: Context,
): Promise<void> {
  try {
    requireEntry(context, 'exportLedger', 'ledger.export');
    const actor = context.actor as SignedIn;
    const filter = filterOf(query);
    await context.db.write(workplace(actor) ?? actor.home, async (tx) =>
      tx.audit({
        actor,
        action: 'exportLedger',
        subjectKind: 'Ledger',
        subjectId: '',
        outcome: 'DONE',
        detail: { filter: Object.keys(filter) },
      }),
    );
    response.writeHead(200, {
      'content-type': XLSX,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('信访台账.xlsx')}`,
    });
    await writeWorkbook(response, {
      sheetName: '信访台账',
      columns: LEDGER.map(({ header, width }) => ({ header, width })),
      rows: ledgerRows(context.db, scopeOf(actor), filter),
    });
  } catch (error) {
    await refused(context, response, 'exportLedger', error);
  }
}

const among =
  (known: readonly string[]) =>
  (text: string, field: string): string[] => {
    const values = text.split(',');
    if (values.every((value) => known.includes(value))) return values;
    throw new RuleViolation('INVALID', { field, reason: known.join() });
  };

/** Only what the list filters by, each value checked: it goes into a statement. */
const FILTERS: Readonly<Record<string, (text: string, field: string) => unknown>> = {
  search: cleanLine,
  status: among(PETITION_STATUSES),
  channel: among(CHANNELS),
  receivedFrom: (text) => DateScalar.parseValue(text),
  receivedTo: (text) => DateScalar.parseValue(text),
};

function filterOf(query: URLSearchParams): Record<string, unknown> {
  const wanted = [...query].filter(([name]) => name in FILTERS);
  return Object.fromEntries(wanted.map(([name, text]) => [name, FILTERS[name]?.(text, name)]));
}
