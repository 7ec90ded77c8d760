import { Chip, LinearProgress, Typography } from '@mui/material';
import { problemOf } from '../api/problem';
import { useMayWrite, useMay, useViewer, useWholeCounty } from '../api/viewer-store';
import { ListProblem } from '../frame/ListProblem';
import { RoomTable, type Column } from '../frame/RoomTable';
import { Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { LeftDrafts } from './LeftDrafts';
import { useReportText } from './report.text';
import { idOf, useDueReports, type Due } from './use-reports';
import { WriteButton } from './WriteButton';

type Row = Due & { readonly id: string };

/** 应报未报: what is missing longest first; a clerk writes down what they are told on the phone. */
export function DueSection() {
  const text = useReportText();
  const { data, error, isFetching, refetch } = useDueReports(null);
  const accountId = useViewer()?.id ?? '';
  const columns = useColumns(accountId);
  return (
    <Section title={text.due}>
      {isFetching && <LinearProgress />}
      {error && <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Typography color="text.secondary">{text.nothingOwed}</Typography>}
      {data && data.length > 0 && (
        <RoomTable columns={columns} rows={data.map((due) => ({ ...due, id: idOf(due) }))} />
      )}
      {data && <LeftDrafts accountId={accountId} due={data} />}
    </Section>
  );
}

function useColumns(accountId: string): Column<Row>[] {
  const text = useReportText();
  const states = useLabels('reportDueState');
  const wholeCounty = useWholeCounty();
  const writes = useMay('report.submit') && useMayWrite();
  return [
    {
      key: 'unit',
      label: text.unit,
      main: true,
      cell: ({ unitName, tenantName }) => unitName ?? (wholeCounty ? tenantName : text.toCounty),
    },
    { key: 'what', label: text.what, cell: ({ what }) => what },
    {
      key: 'period',
      label: text.period,
      cell: ({ periodFrom, periodUntil }) => `${dayText(periodFrom)} – ${dayText(periodUntil)}`,
    },
    { key: 'officer', label: text.officer, cell: ({ officer }) => officer },
    {
      key: 'state',
      label: text.state,
      cell: ({ state, daysLate }) => (
        <Chip
          size="small"
          variant="outlined"
          color={state === 'MISSING' ? 'error' : 'default'}
          label={state === 'MISSING' ? text.missingFor(daysLate) : states.of(state)}
        />
      ),
    },
    ...(writes
      ? [
          {
            key: 'write',
            label: '',
            cell: (due: Row) => (
              <WriteButton
                accountId={accountId}
                of={due}
                label={due.unitId === null ? text.write : text.enter}
              />
            ),
          },
        ]
      : []),
  ];
}
