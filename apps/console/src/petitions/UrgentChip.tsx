import { Chip } from '@mui/material';
import { usePetitionText } from './petition.text';

/** 加急, before a title; nothing on all others. */
export function UrgentChip({ urgent }: { urgent: boolean }) {
  const text = usePetitionText();
  return urgent ? (
    <Chip
      component="span"
      size="small"
      color="error"
      variant="outlined"
      label={text.urgent}
      sx={{ mr: 0.75, height: 20, verticalAlign: 'text-bottom' }}
    />
  ) : null;
}
