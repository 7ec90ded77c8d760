import {
  checkMapping,
  DuplicateFinder,
  readRow,
  RuleViolation,
  type ImportedRow,
  type RowOptions,
  type RowProblem,
} from '@huiyin/domain';
import type { Context } from '../graphql/context';
import type { ImportBatchRow } from './import-batch.entity';
import { report, type Run } from './import-batch.service';
import { clearFindings, writeFindings, type Finding } from './import-findings.service';
import { petitionerRefusal } from './import-parties.service';
import { repeatsOf } from './import-repeats.service';
import type { RowMessage } from './import-row.entity';
import { stagedRows, unhurried } from './import-rows.service';
import { topicsOf, UnknownTopics } from './import-topics.service';

export const rowOptions = (batch: ImportBatchRow, now: Date): RowOptions => ({
  sheet: batch.sheets[batch.sheet]?.name ?? '',
  now,
  date1904: batch.date1904,
  dateOrder: batch.dateOrder,
  receivedOn: batch.receivedOn,
});

/** @throws RuleViolation INVALID with every reason why these columns cannot be imported */
export function requireSoundMapping(
  batch: Pick<ImportBatchRow, 'columns' | 'receivedOn' | 'headerRow'>,
): void {
  if (batch.headerRow === null) throw new RuleViolation('REQUIRED', { field: '表头所在行' });
  const { problems } = checkMapping(batch.columns, batch.receivedOn);
  if (problems.length === 0) return;
  const reason = {
    zh: problems.map(({ message }) => message.zh).join(''),
    en: problems.map(({ message }) => message.en).join(' '),
  };
  throw new RuleViolation('INVALID', { field: '列', reason });
}

/** Reads every row as its columns say, and writes down what is wrong, what is worth knowing, and what it repeats. */
export async function checkRows(run: Run, { services }: Context, batch: ImportBatchRow): Promise<void> {
  const { db, place } = run;
  const vault = await services.vaults.at(place);
  const unknown = new UnknownTopics(await db.inside(place, (tx) => topicsOf(tx, place)));
  const options = rowOptions(batch, services.now());
  const finder = new DuplicateFinder();
  const totals = { totalRows: 0, problemRows: 0, duplicateRows: 0, answeredRows: 0 };
  await report(run, {}, (tx) => clearFindings(tx, batch.id));
  for await (const rows of stagedRows(db, place, vault, batch, { after: batch.headerRow ?? 0 })) {
    run.stopping.throwIfAborted();
    const read = await unhurried(rows, (row) => ({
      row: row.row,
      ...reading(readRow(row, batch.columns, options)),
    }));
    const sound = read.flatMap(({ value }) => value ?? []);
    const known = await repeatsOf(db, place, sound);
    const findings = await unhurried(read, ({ row, value, problems, notes }): Finding => {
      if (value === null) return { row, problems, notes: null, duplicate: null };
      const [inFile] = finder.add(row, value);
      const duplicate = inFile ? { kind: inFile.kind, ofRow: inFile.ofRow } : known(value);
      const topic = unknown.noteOn(value.topicPath);
      const told = topic === null ? notes : [...notes, { column: null, message: topic }];
      return { row, problems: null, notes: told.length > 0 ? told : null, duplicate };
    });
    totals.totalRows += read.length;
    totals.problemRows += findings.filter(({ problems }) => problems !== null).length;
    totals.duplicateRows += findings.filter(({ duplicate }) => duplicate !== null).length;
    totals.answeredRows += sound.filter(({ replyText }) => replyText !== null).length;
    await report(run, { doneRows: totals.totalRows }, (tx) => writeFindings(tx, batch, findings));
  }
  if (totals.totalRows === 0)
    throw new RuleViolation('FILE_UNREADABLE', {
      reason: { zh: '表头以下没有数据行', en: 'there is no row below the header' },
    });
  await report(run, { ...totals, status: 'CHECKED', doneRows: totals.totalRows });
}

type Read = { value: ImportedRow | null; problems: RowMessage[]; notes: RowMessage[] };

function reading(result: ReturnType<typeof readRow>): Read {
  if ('problems' in result) return { value: null, problems: result.problems.map(messageOf), notes: [] };
  const refusal = petitionerRefusal(result.value);
  if (refusal !== null) return { value: null, problems: [{ column: null, message: refusal }], notes: [] };
  return { value: result.value, problems: [], notes: result.notes.map(messageOf) };
}

const messageOf = ({ column, message }: RowProblem): RowMessage => ({
  column: column && `${column.letter}（${column.header}）`,
  message,
});
