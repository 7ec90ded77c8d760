import { Chip, type ChipProps } from '@mui/material';
import type { TransferStatus } from '@huiyin/client';
import { useLabels } from '../i18n/labels';

const colours: Readonly<Record<TransferStatus, ChipProps['color']>> = {
  OFFERED: 'warning',
  SIGNED: 'primary',
  OBJECTED: 'warning',
  RETURNED: 'default',
  REPORTED: 'success',
};

export function TransferStatusChip({ status }: { status: TransferStatus }) {
  const labels = useLabels('transferStatus');
  return (
    <Chip size="small" variant="outlined" label={labels.of(status)} color={colours[status] ?? 'default'} />
  );
}
