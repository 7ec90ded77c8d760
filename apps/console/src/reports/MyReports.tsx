import { Alert, Box, Button, Chip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { useViewer } from '../api/viewer-store';
import { ListProblem } from '../frame/ListProblem';
import { Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { listed } from '../i18n/marks';
import { LeftDrafts } from './LeftDrafts';
import { RecentReports } from './RecentReports';
import { useReportText } from './report.text';
import { idOf, useDueReports, useUnitsOf, type Due } from './use-reports';
import { WriteButton } from './WriteButton';

/** 信息员的第一页: for whom one reports, what is due, what waits on this device, what was signed for. */
export default function MyReports() {
  const viewer = useViewer();
  return viewer && <Mine accountId={viewer.id} officialId={viewer.officialId} />;
}

function Mine({ accountId, officialId }: { accountId: string; officialId: string | null }) {
  const text = useReportText();
  const { data, error, isFetching, refetch } = useDueReports(accountId);
  const { data: units } = useUnitsOf(accountId, officialId);
  const names = units && listed(units.map(({ unit }) => unit.name));
  return (
    <Box aria-busy={isFetching} sx={{ display: 'grid', gap: 2, mb: 2 }}>
      <Section
        title={names ? `${text.mine} · ${names}` : text.mine}
        aside={
          <Button
            color="error"
            variant="outlined"
            size="small"
            component={LinkBase}
            to="/emergency-reports/create"
          >
            {text.emergency}
          </Button>
        }
      >
        {error && !data && (
          <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />
        )}
        {units?.length === 0 && <Alert severity="info">{text.noUnit}</Alert>}
        {data?.length === 0 && units && units.length > 0 && (
          <Alert severity="success">{text.nothingDue}</Alert>
        )}
        {data?.map((due) => (
          <Line key={idOf(due)} due={due}>
            <WriteButton accountId={accountId} of={due} label={text.write} />
          </Line>
        ))}
        {data && <LeftDrafts accountId={accountId} due={data} />}
      </Section>
      {units?.map(({ unit }) => (
        <RecentReports key={unit.id} unit={unit} />
      ))}
    </Box>
  );
}

function Line({ due, children }: { due: Due; children: ReactNode }) {
  const text = useReportText();
  const missing = due.state === 'MISSING';
  return (
    <Box
      role="group"
      aria-label={`${due.what} ${dayText(due.periodUntil)}`}
      sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', display: 'flex', flexWrap: 'wrap', gap: 1 }}
    >
      <Box sx={{ flex: '1 1 14em', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {due.what} · {due.unitName}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {dayText(due.periodFrom)} – {dayText(due.periodUntil)}{' '}
          <Chip
            size="small"
            variant="outlined"
            color={missing ? 'error' : 'default'}
            label={missing ? text.missingFor(due.daysLate) : text.dueBy(dayText(due.periodUntil))}
          />
        </Typography>
      </Box>
      <Box sx={{ alignSelf: 'center' }}>{children}</Box>
    </Box>
  );
}
