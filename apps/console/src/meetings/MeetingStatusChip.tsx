import { Chip, type ChipProps } from '@mui/material';
import type { MeetingStatus } from '@huiyin/client';
import { useLabels } from '../i18n/labels';

const colours: Readonly<Record<MeetingStatus, ChipProps['color']>> = {
  PLANNED: 'primary',
  HELD: 'warning',
  ADOPTED: 'success',
  CANCELLED: 'default',
};

export function MeetingStatusChip({ status }: { status: MeetingStatus }) {
  const labels = useLabels('meetingStatus');
  return (
    <Chip size="small" variant="outlined" label={labels.of(status)} color={colours[status] ?? 'default'} />
  );
}
