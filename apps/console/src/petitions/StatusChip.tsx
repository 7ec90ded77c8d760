import { Chip, type ChipProps } from '@mui/material';
import type { PetitionStatus } from '@huiyin/client';
import { useLabels } from '../i18n/labels';

/** Colour groups states by whose turn it is; the word says which. */
const colours: Partial<Record<PetitionStatus, ChipProps['color']>> = {
  REGISTERED: 'warning',
  ACCEPTED: 'warning',
  ASSIGNED: 'primary',
  HANDLING: 'primary',
  ANSWERED: 'primary',
  NOT_ACCEPTED: 'primary',
  REFERRED_OUT: 'primary',
  TRANSFERRED: 'primary',
  SERVED: 'success',
  CLOSED: 'success',
};

export function StatusChip({ status, size = 'small' }: { status: PetitionStatus; size?: ChipProps['size'] }) {
  const labels = useLabels('petitionStatus');
  const colour = colours[status];
  return (
    <Chip
      size={size ?? 'small'}
      label={labels.of(status)}
      color={colour ?? 'default'}
      variant={colour === undefined ? 'filled' : 'outlined'}
      sx={{ fontWeight: 600 }}
    />
  );
}
