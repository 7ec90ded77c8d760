import { Box } from '@mui/material';
import type { RecusalFieldsFragment } from '@huiyin/client';
import { isRecusalOverdue } from '@huiyin/domain';
import { today } from '../i18n/dates';
import { useRecusalText } from './recusal.text';

/** The last day for the decision, that no law sets it, and that it has passed. */
export function RecusalDue({ of: recusal }: { of: Pick<RecusalFieldsFragment, 'status' | 'decideBy'> }) {
  const text = useRecusalText();
  if (recusal.decideBy === null) return null;
  return (
    <>
      {recusal.decideBy}
      <Box component="span" sx={{ color: 'text.secondary', ml: 1, whiteSpace: 'nowrap' }}>
        {text.internal}
      </Box>
      {isRecusalOverdue(recusal, today()) && (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 600, ml: 1, whiteSpace: 'nowrap' }}>
          {text.overdue}
        </Box>
      )}
    </>
  );
}
