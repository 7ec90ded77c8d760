import type { ServerResponse } from 'node:http';
import { CHANNELS, PETITION_STATUSES, requirePermission, RuleViolation, workplace } from '@huiyin/domain';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { sendRefusal } from '../http/refusal';
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
    requirePermission(context.actor, 'ledger.export');
    const actor = context.actor as SignedIn;
    const filter = filterOf(query);
    await context.db.write(workplace(actor) ?? actor.home, async (tx) =>
      tx.audit({
        actor,
        action: 'exportLedger',
        subjectKind: 'Ledger',
        subjectId: '',
        outcome: 'DONE',
        detail: { filter: [...query.keys()] },
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
    if (!(error instanceof RuleViolation) || response.headersSent) throw error;
    sendRefusal(response, context.language, error);
  }
}

/** Only what the list filters by, each value checked: it goes into a statement. */
function filterOf(query: URLSearchParams): Record<string, unknown> {
  const day = (name: string): string | null => {
    const text = query.get(name);
    if (text !== null && !/^\d{4}-\d{2}-\d{2}$/.test(text))
      throw new RuleViolation('INVALID', { field: name, reason: 'YYYY-MM-DD' });
    return text;
  };
  const among = (name: string, known: readonly string[]): string[] | null => {
    const values = query.get(name)?.split(',') ?? null;
    if (values?.some((value) => !known.includes(value)))
      throw new RuleViolation('INVALID', { field: name, reason: known.join() });
    return values;
  };
  return {
    search: query.get('search'),
    status: among('status', PETITION_STATUSES),
    channel: among('channel', CHANNELS),
    receivedFrom: day('receivedFrom'),
    receivedTo: day('receivedTo'),
  };
}
