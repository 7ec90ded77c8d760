import { Alert } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useViewer } from '../api/viewer-store';
import { AccusedInputs } from './AccusedInputs';
import { useAccusedText } from './accused.text';

/** Whether one stands in the office that receives accusations. */
export function useReceivesAccusations(): boolean {
  const viewer = useViewer();
  return viewer?.workplace?.kind === 'COUNTY_OFFICE';
}

/** Asked for where the matter is an accusation; elsewhere than in the county's office it says where such a matter goes. */
export function RegisterAccused() {
  const text = useAccusedText();
  const receives = useReceivesAccusations();
  const category = useWatch<{ category?: string }>({ name: 'category' });
  if (category !== 'ACCUSATION') return null;
  return (
    <>
      <Alert severity={receives ? 'info' : 'warning'} sx={{ mb: 1 }}>
        {receives ? text.lodgeHelp : text.notHere}
      </Alert>
      {receives && <AccusedInputs />}
    </>
  );
}
