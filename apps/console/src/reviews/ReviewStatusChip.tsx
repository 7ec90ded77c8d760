import { Chip } from '@mui/material';
import type { ReviewStatus } from '@huiyin/client';
import { useLabels } from '../i18n/labels';

const COLOUR = { REQUESTED: 'warning', ACCEPTED: 'primary', DECIDED: 'primary' } as const;

export function ReviewStatusChip({ status }: { status: ReviewStatus }) {
  const statuses = useLabels('reviewStatus');
  const color = status in COLOUR ? COLOUR[status as keyof typeof COLOUR] : 'default';
  return <Chip size="small" variant="outlined" label={statuses.of(status)} color={color} />;
}
