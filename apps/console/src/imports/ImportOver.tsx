import { Alert, Box, Button } from '@mui/material';
import { LinkBase } from 'react-admin';
import { DiscardButton } from './DiscardButton';
import { useImportText } from './import.text';
import type { Batch } from './use-import';

/** A file that could not be read, or was put aside. */
export function ImportOver({ batch }: { batch: Batch }) {
  const text = useImportText();
  const failed = batch.status === 'FAILED';
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Alert severity={failed ? 'error' : 'info'} sx={{ mb: 2 }}>
        {failed ? `${text.failed}${batch.error ?? ''}` : text.discarded}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Button component={LinkBase} to="/imports/create" variant="contained">
          {text.anotherFile}
        </Button>
        {failed && <DiscardButton batch={batch} />}
      </Box>
    </Box>
  );
}
