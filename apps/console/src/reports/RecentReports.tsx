import { Box, Link, Typography } from '@mui/material';
import { LinkBase } from 'react-admin';
import { Section } from '../frame/Section';
import { dayText, minuteText } from '../i18n/dates';
import { useReportText } from './report.text';
import { ReceiptChip } from './ReceiptChip';
import { useRecentReports } from './use-reports';

/** What a unit last reported, and whether it was signed for. */
export function RecentReports({ unit }: { unit: { id: string; name: string } }) {
  const text = useReportText();
  const { data } = useRecentReports(unit.id);
  if (!data || data.length === 0) return null;
  return (
    <Section title={text.recent(unit.name)}>
      {data.map((report) => (
        <Box key={report.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Link component={LinkBase} to={`/reports/${report.id}/show`} sx={{ fontWeight: 600 }}>
            {report.obligation.what} {dayText(report.periodUntil)}
          </Link>{' '}
          <ReceiptChip report={report} />
          <Typography variant="body2" color="text.secondary">
            {text.sent(minuteText(report.submittedAt), report.submittedBy)}
          </Typography>
        </Box>
      ))}
    </Section>
  );
}
