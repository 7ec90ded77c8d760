import { Alert, Box, Button } from '@mui/material';
import { LinkBase } from 'react-admin';
import { CommitButton } from './CommitButton';
import { DiscardButton } from './DiscardButton';
import { useImportText } from './import.text';
import { RecheckButton } from './RecheckButton';
import type { Batch } from './use-import';

/** Work that was not heard of for a while: what happened, that nothing was taken in, and how to go on. */
export function ImportStalled({ batch }: { batch: Batch }) {
  const text = useImportText();
  const { status } = batch;
  const sentence =
    status === 'READING'
      ? text.readingStalled
      : status === 'CHECKING'
        ? text.checkingStalled
        : text.committingStalled;
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {sentence}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        {status === 'READING' && (
          <Button component={LinkBase} to="/imports/create" variant="contained">
            {text.again}
          </Button>
        )}
        {status === 'CHECKING' && <RecheckButton batch={batch} />}
        {status === 'COMMITTING' && (
          <CommitButton batch={batch} leaveOutDuplicates={batch.leaveOutDuplicates} />
        )}
        <DiscardButton batch={batch} />
      </Box>
    </Box>
  );
}
