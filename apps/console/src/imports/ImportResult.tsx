import { Alert, Box, Button, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { LinkBase } from 'react-admin';
import { Section } from '../frame/Section';
import { CommitButton } from './CommitButton';
import { useCheckText } from './check.text';
import { DiscardButton } from './DiscardButton';
import { useImportText } from './import.text';
import { RowMessages } from './RowMessages';
import type { BatchDetails } from './use-import';

export function ImportResult({ batch, onRevise }: { batch: BatchDetails; onRevise: () => void }) {
  const text = useCheckText();
  const [leaveOut, setLeaveOut] = useState(batch.leaveOutDuplicates);
  const { id, problemRows, duplicateRows, problems, duplicates, notes } = batch;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Summary batch={batch} />
      {problemRows > 0 && (
        <Section
          title={text.problems(problemRows)}
          aside={
            <Button
              component="a"
              href={`/imports/${id}/problems.xlsx`}
              download
              size="small"
              variant="outlined"
            >
              {text.download}
            </Button>
          }
        >
          <RowMessages label={text.problems(problemRows)} messages={problems} />
        </Section>
      )}
      {duplicateRows > 0 && (
        <Section title={text.duplicates(duplicateRows)}>
          <Typography color="text.secondary">{text.duplicatesHint}</Typography>
          <RadioGroup
            row
            aria-label={text.duplicates(duplicateRows)}
            value={String(leaveOut)}
            onChange={(_, value) => setLeaveOut(value === 'true')}
            sx={{ mb: 1 }}
          >
            <FormControlLabel value="false" control={<Radio size="small" />} label={text.takeAll} />
            <FormControlLabel value="true" control={<Radio size="small" />} label={text.leaveDuplicates} />
          </RadioGroup>
          <RowMessages label={text.duplicates(duplicateRows)} messages={duplicates} />
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={text.notes}>
          <RowMessages label={text.notes} messages={notes} />
        </Section>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <CommitButton batch={batch} leaveOutDuplicates={leaveOut} />
        {problemRows > 0 && <UploadAgain />}
        <Button variant="outlined" size="small" onClick={onRevise}>
          {text.revise}
        </Button>
        <DiscardButton batch={batch} />
      </Box>
    </Box>
  );
}

function Summary({ batch: { totalRows, answeredRows, problemRows } }: { batch: BatchDetails }) {
  const text = useCheckText();
  const sound = problemRows === 0;
  return (
    <Alert severity={sound ? 'success' : 'error'} role="status">
      <Typography sx={{ fontWeight: 600 }}>
        {sound ? text.sound(totalRows) : text.unsound(problemRows, totalRows)}
      </Typography>
      {!sound && <Typography variant="body2">{text.whatToDo}</Typography>}
      {sound && answeredRows > 0 && <Typography variant="body2">{text.answered(answeredRows)}</Typography>}
    </Alert>
  );
}

function UploadAgain() {
  const text = useImportText();
  return (
    <Button component={LinkBase} to="/imports/create" variant="contained">
      {text.again}
    </Button>
  );
}
