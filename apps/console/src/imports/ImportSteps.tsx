import { Step, StepLabel, Stepper } from '@mui/material';
import type { ImportStatus } from '@huiyin/client';
import { useImportText } from './import.text';

const STEP_OF: Readonly<Record<ImportStatus, number>> = {
  READING: 0,
  FAILED: 0,
  DISCARDED: 0,
  READ: 1,
  CHECKING: 2,
  CHECKED: 2,
  COMMITTING: 3,
  COMMITTED: 4,
};

/** Where one is on the way; before there is a batch, at the file. */
export function ImportSteps({ status = 'READING' }: { status?: ImportStatus }) {
  const text = useImportText();
  return (
    <Stepper activeStep={STEP_OF[status]} alternativeLabel sx={{ maxWidth: 720, mb: 2 }}>
      {text.steps.map((label) => (
        <Step key={label}>
          <StepLabel>{label}</StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}
