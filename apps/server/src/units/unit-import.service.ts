import { parse } from 'csv-parse/sync';
import { v7 as uuid } from 'uuid';
import { DIVISION_HEADERS, requiredText, RuleViolation, same } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { UnitEntity } from './unit.entity';
import type { ImportUnitsInput } from './unit.inputs';

const MOST_ROWS = 5_000;

/** 导入区划: new codes are added, known ones are left as they are; all or nothing. @throws RuleViolation FILE_UNREADABLE, INVALID */
export async function importUnits(tx: Tx, input: ImportUnitsInput): Promise<Done> {
  const rows = readRows(input).filter(({ code }) => code.startsWith(input.codePrefix ?? ''));
  if (rows.length === 0)
    throw new RuleViolation('INVALID', {
      field: same('csv'),
      reason: { zh: '没有符合条件的行', en: 'no row is of use' },
    });
  if (rows.length > MOST_ROWS)
    throw new RuleViolation('TOO_LARGE', { limit: { zh: `${MOST_ROWS} 行`, en: `${MOST_ROWS} rows` } });
  const known = await tx.rows<{ code: string }>(
    'select code from units where county_id = $1 and tenant_id = $2 and code = any($3)',
    [tx.place.countyId, tx.place.tenantId, rows.map(({ code }) => code)],
  );
  const taken = new Set(known.map(({ code }) => code));
  const fresh = rows
    .filter(({ code }) => !taken.has(code))
    .map((row) => ({ ...row, id: uuid(), kind: input.kind }));
  for (let i = 0; i < fresh.length; i += 500) tx.insert(UnitEntity, fresh.slice(i, i + 500));
  return { id: tx.place.tenantId, audit: { added: fresh.length, known: taken.size } };
}

function readRows({ csv }: ImportUnitsInput): { code: string; name: string }[] {
  let records: Record<string, string>[];
  try {
    records = parse(csv, { columns: true, bom: true, trim: true, skip_empty_lines: true });
  } catch {
    throw new RuleViolation('FILE_UNREADABLE', {
      reason: { zh: '不是完整的 CSV', en: 'it is no whole CSV' },
    });
  }
  const headers = Object.keys(records[0] ?? {});
  const among = (names: readonly string[]) => headers.find((header) => names.includes(header.toLowerCase()));
  const [codeHeader, nameHeader] = [among(DIVISION_HEADERS.code), among(DIVISION_HEADERS.name)];
  if (!codeHeader || !nameHeader)
    throw new RuleViolation('FILE_UNREADABLE', {
      reason: { zh: '缺少“code/代码”或“name/名称”列', en: 'the column “code” or “name” is missing' },
    });
  const rows = records.map((record, i) => ({
    code: requiredText(record[codeHeader], { zh: `第 ${i + 2} 行代码`, en: `code in row ${i + 2}` }, 20),
    name: requiredText(record[nameHeader], { zh: `第 ${i + 2} 行名称`, en: `name in row ${i + 2}` }, 100),
  }));
  return [...new Map(rows.map((row) => [row.code, row])).values()];
}
