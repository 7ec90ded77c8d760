import { Box, Card, LinearProgress, Typography } from '@mui/material';
import { DiscardButton } from './DiscardButton';
import { useImportText } from './import.text';
import type { Batch } from './use-import';

/** What the server is doing now, and how far it is. */
export function ImportWorking({ batch }: { batch: Batch }) {
  const text = useImportText();
  const { title, count, hint, total } = useStage(batch);
  const known = total !== null && total > 0;
  return (
    <Card sx={{ p: 2, maxWidth: 720 }}>
      <Typography role="status" sx={{ fontWeight: 600, mb: 1 }}>
        {title}
      </Typography>
      <LinearProgress
        aria-label={title}
        variant={known ? 'determinate' : 'indeterminate'}
        value={known ? Math.min(100, (batch.doneRows / total) * 100) : 0}
        sx={{ height: 8, borderRadius: 1 }}
      />
      <Typography sx={{ mt: 1 }}>{count}</Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {hint} {text.canLeave}
      </Typography>
      <Box>
        <DiscardButton batch={batch} />
      </Box>
    </Card>
  );
}

type Stage = Readonly<{ title: string; count: string; hint?: string; total: number | null }>;

/** How many rows a file holds is known only once it has been read. */
function useStage({
  status,
  doneRows,
  totalRows,
  duplicateRows,
  leaveOutDuplicates,
  sheets,
  sheet,
  headerRow,
}: Batch): Stage {
  const text = useImportText();
  if (status === 'READING') return { title: text.reading, count: text.readRows(doneRows), total: null };
  if (status === 'CHECKING') {
    return {
      title: text.checking,
      count: text.checkedRows(doneRows),
      total: (sheets[sheet]?.rows ?? 0) - (headerRow ?? 0),
    };
  }
  const total = totalRows - (leaveOutDuplicates ? duplicateRows : 0);
  return {
    title: text.committing,
    count: text.committedRows(doneRows, total),
    hint: text.wholeOrNothing,
    total,
  };
}
