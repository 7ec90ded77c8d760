import { Chip } from '@mui/material';
import type { ReportRowFragment } from '@huiyin/client';
import { minuteText } from '../i18n/dates';
import { useReportText } from './report.text';

/** Whether a report was signed for as it stands now. */
export function ReceiptChip({ report }: { report: ReportRowFragment }) {
  const text = useReportText();
  const { edition, receivedEdition, receivedAt, receivedBy } = report;
  if (receivedAt === null) return <Chip size="small" variant="outlined" label={text.toReceive} />;
  if (receivedEdition !== edition)
    return <Chip size="small" variant="outlined" color="warning" label={text.toReceiveAgain} />;
  return (
    <Chip
      size="small"
      variant="outlined"
      color="success"
      label={text.received(minuteText(receivedAt), receivedBy ?? '')}
    />
  );
}
