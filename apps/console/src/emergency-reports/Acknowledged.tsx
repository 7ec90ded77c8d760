import { Chip } from '@mui/material';
import { useState } from 'react';
import { waitedMinutes } from '@huiyin/domain';
import { minuteText } from '../i18n/dates';
import { useEmergencyText } from './emergency-report.text';

type Props = Readonly<{ reportedAt: string; at: string | null; by: string | null }>;

/** When a level acknowledged, by whom, and how long it had waited; or how long it waits by now. */
export function Acknowledged({ reportedAt, at, by }: Props) {
  const text = useEmergencyText();
  const [now] = useState(() => new Date());
  const waited = waitedMinutes(new Date(reportedAt), at === null ? null : new Date(at), now);
  return (
    <Chip
      size="small"
      variant="outlined"
      color={at === null ? 'error' : 'success'}
      label={
        at === null
          ? text.waiting(text.duration(waited))
          : text.acknowledged(minuteText(at), by ?? '', text.duration(waited))
      }
    />
  );
}
