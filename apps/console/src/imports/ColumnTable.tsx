import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { columnLetter } from '@huiyin/domain';
import { useCheckText } from './check.text';
import { ColumnMeaning } from './ColumnMeaning';
import type { BatchDetails } from './use-import';

const fixed = { position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.paper', whiteSpace: 'nowrap' };
const short = {
  maxWidth: { xs: 150, sm: 240 },
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
};

/** The first rows as the file has them, under what each column is taken for. */
export function ColumnTable({ batch }: { batch: BatchDetails }) {
  const text = useCheckText();
  const { columns, preview, headerRow } = batch;
  const above = (row: number): boolean => headerRow !== null && row <= headerRow;
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text.columnsHint(columns.length)}
      </Typography>
      <Box
        tabIndex={0}
        role="region"
        aria-label={text.columns}
        sx={{ overflow: 'auto', maxHeight: 400, border: 1, borderColor: 'divider' }}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell sx={{ ...fixed, zIndex: 3, bgcolor: 'background.default' }}>{text.row}</TableCell>
              {columns.map((column) => (
                <TableCell key={`${headerRow}-${column.index}`} sx={{ verticalAlign: 'top' }}>
                  <Box sx={{ ...short, mb: 0.5 }} title={column.header}>
                    {`${columnLetter(column.index)} ${column.header}`}
                  </Box>
                  <ColumnMeaning batch={batch} column={column} />
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {preview.map(({ row, cells }) => (
              <TableRow key={row} sx={above(row) ? { bgcolor: 'action.hover' } : {}}>
                <TableCell sx={{ ...fixed, color: 'text.secondary' }}>
                  {row}
                  {row === headerRow && ` ${text.headerMark}`}
                </TableCell>
                {columns.map(({ index }) => (
                  <TableCell
                    key={index}
                    sx={{ ...short, color: above(row) ? 'text.secondary' : undefined }}
                    title={cells[index]}
                  >
                    {cells[index]}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}
