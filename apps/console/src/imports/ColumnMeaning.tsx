import { TextField } from '@mui/material';
import { columnLetter } from '@huiyin/domain';
import { useInput } from 'react-admin';
import { useCheckText } from './check.text';
import { useFieldChoices } from './import-fields';
import { columnSource } from './mapping';
import type { BatchDetails } from './use-import';

type Props = Readonly<{ batch: BatchDetails; column: BatchDetails['columns'][number] }>;

/** What one column means. The browser's own select: quick with forty columns, and at home on a phone. */
export function ColumnMeaning({ batch, column }: Props) {
  const text = useCheckText();
  const choices = useFieldChoices(text.ignored);
  const { field } = useInput({ source: columnSource(batch, column.index), defaultValue: column.field ?? '' });
  const leftOut = !field.value;
  return (
    <TextField
      select
      margin="none"
      {...field}
      fullWidth
      sx={{
        minWidth: 132,
        '& select': { color: leftOut ? 'text.secondary' : 'primary.main', fontWeight: leftOut ? 400 : 600 },
      }}
      slotProps={{
        select: { native: true },
        htmlInput: { 'aria-label': text.meaningOf(`${columnLetter(column.index)} ${column.header}`) },
      }}
    >
      <option value="">{text.leaveOut}</option>
      {choices.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </TextField>
  );
}
