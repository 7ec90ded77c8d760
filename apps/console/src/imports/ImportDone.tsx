import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { LinkBase } from 'react-admin';
import { useImportText } from './import.text';
import type { Batch } from './use-import';

const IMPORTED = `/petitions?${new URLSearchParams({ filter: JSON.stringify({ origin: 'IMPORT' }), page: '1' }).toString()}`;

export function ImportDone({
  batch: { doneRows, totalRows, answeredRows, leaveOutDuplicates },
}: {
  batch: Batch;
}) {
  const text = useImportText();
  const leftOut = leaveOutDuplicates ? totalRows - doneRows : 0;
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Alert severity="success" sx={{ mb: 2 }}>
        <AlertTitle sx={{ fontWeight: 700 }}>{text.done(doneRows)}</AlertTitle>
        {answeredRows > 0 && leftOut === 0 && (
          <Typography variant="body2">{text.doneAnswered(answeredRows)}</Typography>
        )}
        {leftOut > 0 && <Typography variant="body2">{text.doneLeftOut(leftOut)}</Typography>}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button component={LinkBase} to={IMPORTED} variant="contained" autoFocus>
          {text.seePetitions}
        </Button>
        <Button component={LinkBase} to="/imports/create" variant="outlined">
          {text.another}
        </Button>
      </Box>
    </Box>
  );
}
