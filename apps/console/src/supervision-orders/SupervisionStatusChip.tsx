import { Chip } from '@mui/material';
import type { SupervisionStatus } from '@huiyin/client';
import { useLabels } from '../i18n/labels';

const COLOUR = { FEEDBACK_AWAITED: 'warning', FED_BACK: 'primary', RECTIFIED: 'primary' } as const;

export function SupervisionStatusChip({ status }: { status: SupervisionStatus }) {
  const statuses = useLabels('supervisionStatus');
  const color = status in COLOUR ? COLOUR[status as keyof typeof COLOUR] : 'default';
  return <Chip size="small" variant="outlined" label={statuses.of(status)} color={color} />;
}
