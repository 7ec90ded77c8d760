import { Typography } from '@mui/material';
import { useCheckText } from './check.text';
import type { BatchDetails } from './use-import';

/** Where the rows stand, as it was found or chosen. */
export function SheetPlace({ batch: { sheets, sheet, headerRow } }: { batch: BatchDetails }) {
  const text = useCheckText();
  const { name = '', rows = 0 } = sheets[sheet] ?? {};
  return (
    <Typography>{headerRow === null ? text.noHeader(name) : text.place(name, headerRow, rows)}</Typography>
  );
}
