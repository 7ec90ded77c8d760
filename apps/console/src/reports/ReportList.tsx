import { Box } from '@mui/material';
import type { ReportRowFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { RetiredSwitch } from '../frame/RetiredSwitch';
import { RoomList } from '../frame/RoomList';
import type { Column } from '../frame/RoomTable';
import { dayText, minuteText } from '../i18n/dates';
import { AcknowledgeButton } from './AcknowledgeButton';
import { DueSection } from './DueSection';
import MyReports from './MyReports';
import { ObligationSection } from './ObligationSection';
import { useReportText } from './report.text';
import { ReceiptChip } from './ReceiptChip';
import { useReportsOnly } from './use-reports';

/** What is owed, what came, and what is asked for; an officer's own units first. */
export default function ReportList() {
  const text = useReportText();
  const reportsOnly = useReportsOnly();
  const columns = useColumns();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {reportsOnly ? <MyReports /> : <DueSection />}
      <Box>
        <RoomList<ReportRowFragment>
          title={text.title}
          filters={[
            <RetiredSwitch key="toReceive" source="toReceive" label={text.onlyToReceive} />,
            <RetiredSwitch key="late" source="late" label={text.onlyLate} />,
          ]}
          empty={{ title: text.empty, hint: text.emptyHint }}
          rowClick="show"
          columns={columns}
        />
      </Box>
      <ObligationSection />
    </Box>
  );
}

function useColumns(): Column<ReportRowFragment>[] {
  const text = useReportText();
  const wholeCounty = useWholeCounty();
  return [
    { key: 'what', label: text.what, main: true, cell: ({ obligation }) => obligation.what },
    ...(wholeCounty
      ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: ReportRowFragment) => tenant.name }]
      : []),
    { key: 'unit', label: text.unit, cell: ({ unit }) => unit?.name ?? text.toCounty },
    {
      key: 'period',
      label: text.period,
      cell: ({ periodFrom, periodUntil }) => `${dayText(periodFrom)} – ${dayText(periodUntil)}`,
    },
    {
      key: 'items',
      label: text.items,
      cell: ({ zero, items }) => (zero ? text.zeroReport : text.itemCount(items.length)),
    },
    {
      key: 'sent',
      label: text.sentAt,
      cell: ({ submittedAt, submittedBy, late }) =>
        `${minuteText(submittedAt)} ${submittedBy}${late ? ` ${text.late}` : ''}`,
    },
    { key: 'receipt', label: text.receipt, cell: (report) => <ReceiptChip report={report} /> },
    ...(wholeCounty
      ? []
      : [
          {
            key: 'acknowledge',
            label: '',
            cell: (report: ReportRowFragment) => <AcknowledgeButton report={report} />,
          },
        ]),
  ];
}
