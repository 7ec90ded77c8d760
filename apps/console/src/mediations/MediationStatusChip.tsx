import { Chip } from '@mui/material';
import type { MediationStatus } from '@huiyin/client';
import { useLabels } from '../i18n/labels';

const COLOUR = {
  CONSENT_AWAITED: 'warning',
  MEDIATING: 'primary',
  AGREEMENT_REACHED: 'primary',
  AGREEMENT_PERFORMED: 'success',
} as const;

export function MediationStatusChip({ status }: { status: MediationStatus }) {
  const statuses = useLabels('mediationStatus');
  const color = status in COLOUR ? COLOUR[status as keyof typeof COLOUR] : 'default';
  return <Chip size="small" variant="outlined" label={statuses.of(status)} color={color} />;
}
