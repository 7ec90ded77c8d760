import { checkMapping, type HeaderColumn } from '@huiyin/domain';
import { useWatch } from 'react-hook-form';
import { fieldOf } from './import-fields';
import type { BatchDetails } from './use-import';

type Where = Pick<BatchDetails, 'sheet' | 'headerRow'>;

/** The form's name for a column's meaning: of another sheet or header it is another column. */
export const columnSource = ({ sheet, headerRow }: Where, index: number): string =>
  `${columnsSource({ sheet, headerRow })}.c${index}`;

const columnsSource = ({ sheet, headerRow }: Where): string => `columns.s${sheet}r${headerRow ?? 0}`;

/** The columns of this header as they are chosen in a form's values: a column's code, empty where it is left out. */
export function chosenMeanings(batch: BatchDetails, chosen: Readonly<Record<string, unknown>> = {}) {
  return batch.columns.map(({ index, header, field }) => {
    const code = chosen[`c${index}`];
    return { index, header, code: (code === undefined ? (field ?? '') : code || '') as string };
  });
}

/** What stands against these columns, by the rule the server will apply. */
export function useMapping(batch: BatchDetails) {
  const chosen = useWatch({ name: columnsSource(batch) }) as Record<string, unknown> | undefined;
  const receivedOn = useWatch({ name: 'receivedOn' }) as string | null;
  const meanings = chosenMeanings(batch, chosen);
  const columns = meanings.map(
    ({ index, header, code }): HeaderColumn => ({ index, header, field: fieldOf(code) }),
  );
  return { meanings, ...checkMapping(columns, receivedOn || null) };
}
