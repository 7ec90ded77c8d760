import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useCheckText } from './check.text';
import type { BatchDetails } from './use-import';

/** As many rows as the API tells; the whole of the problems is a file. */
const SHOWN = 200;

/** Findings in the order of the file, where the importer looks for them. */
export function RowMessages({ label, messages }: { label: string; messages: BatchDetails['problems'] }) {
  const text = useCheckText();
  return (
    <>
      <Box tabIndex={0} role="region" aria-label={label} sx={{ overflow: 'auto', maxHeight: 320 }}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '35%' }}>{text.where}</TableCell>
              <TableCell>{text.message}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {messages.map(({ row, column, message }) => (
              <TableRow key={`${row} ${column} ${message}`}>
                <TableCell sx={{ verticalAlign: 'top' }}>
                  {column === null ? text.rowNumber(row) : text.cellAt(row, column)}
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{message}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {messages.length >= SHOWN && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {text.firstOnly(messages.length)}
        </Typography>
      )}
    </>
  );
}
