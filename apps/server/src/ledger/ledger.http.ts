import type { ServerResponse } from 'node:http';
import { validate as isUuid } from 'uuid';
import {
  CHANNELS,
  cleanLine,
  ORIGINS,
  OUTCOMES,
  PETITION_STATUSES,
  RuleViolation,
  same,
  workplace,
} from '@huiyin/domain';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { requireEntry } from '../graphql/door';
import { DateScalar } from '../graphql/scalars';
import { refused } from '../http/refused';
import { sendWorkbook } from '../http/workbook';
import { LEDGER, ledgerRows } from './ledger.service';

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
    await sendWorkbook(response, '信访台账.xlsx', {
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
    throw new RuleViolation('INVALID', { field: same(field), reason: same(known.join(', ')) });
  };

const id = (text: string, field: string): string => {
  if (isUuid(text)) return text;
  throw new RuleViolation('INVALID', { field: same(field), reason: same('UUID') });
};
const day = (text: string): string => DateScalar.parseValue(text);
const truth = (text: string): boolean => text === 'true';

/** The filters of the petitions' list, each value checked: it goes into a statement. */
const FILTERS: Readonly<Record<string, (text: string, field: string) => unknown>> = {
  search: cleanLine,
  number: cleanLine,
  originalNumber: cleanLine,
  status: among(PETITION_STATUSES),
  channel: among(CHANNELS),
  outcome: among(OUTCOMES),
  origin: (text, field) => among(ORIGINS)(text, field)[0],
  open: truth,
  overdue: truth,
  topicId: id,
  topicUnder: id,
  returned: truth,
  withoutTopic: truth,
  voided: truth,
  answeredWhenDue: truth,
  unitId: id,
  ownerId: id,
  responsibleId: id,
  leadId: id,
  tenantId: id,
  importBatchId: id,
  receivedFrom: day,
  receivedTo: day,
  dueTo: day,
  answeredFrom: day,
  answeredTo: day,
  answeredInTime: truth,
};

/** @throws RuleViolation INVALID for a filter the list does not have: a wider file than was meant would be worse */
function filterOf(query: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...query].map(([name, text]) => {
      const read = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
      if (!read)
        throw new RuleViolation('INVALID', {
          field: same(name),
          reason: same(Object.keys(FILTERS).join(', ')),
        });
      return [name, read(text, name)];
    }),
  );
}
