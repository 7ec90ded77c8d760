import Add from '@mui/icons-material/Add';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { addDays, DUE_SOON_DAYS } from '@huiyin/domain';
import { lazy, type ReactNode } from 'react';
import { LinkBase, Title } from 'react-admin';
import { problemOf } from '../api/problem';
import { useWriteRefusal } from '../api/use-write-refusal';
import { useViewer, useWholeCounty } from '../api/viewer-store';
import { DutyLines } from '../duties/DutyLines';
import { EmergencyAlert } from '../emergency-reports/EmergencyAlert';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { dayText, today } from '../i18n/dates';
import { ReadinessNotice } from '../readiness/ReadinessNotice';
import { useReportsOnly } from '../reports/use-reports';
import { useDashboardText } from './dashboard.text';
import { Figure } from './Figure';
import { MyWork } from './MyWork';
import { useDashboard } from './use-dashboard';

const OverviewPage = lazy(() => import('../overview/OverviewPage'));
const MyReports = lazy(() => import('../reports/MyReports'));

/** The county sees its tenants first, everybody else their day's work. */
export default function Dashboard() {
  const wholeCounty = useWholeCounty();
  return (
    <>
      <EmergencyAlert />
      {wholeCounty ? <OverviewPage /> : <Desk />}
    </>
  );
}

/** What waits for me, then what presses and what waits for which step; every figure opens its list. */
function Desk() {
  const text = useDashboardText();
  const viewer = useViewer();
  const { data, error, isFetching, refetch } = useDashboard();
  const dueTo = addDays(today(), DUE_SOON_DAYS);
  const reportsOnly = useReportsOnly();
  return (
    <Box aria-busy={isFetching}>
      <Title title={text.title} />
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {error && <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
        <Box sx={{ flex: '1 1 200px' }}>
          <Typography variant="h6" component="h1">
            {viewer?.workplace?.name ?? viewer?.countyName} · {dayText(today())}
          </Typography>
          {data && <Typography color="text.secondary">{text.total(data.open, data.closed)}</Typography>}
        </Box>
        <RegisterButton />
      </Box>
      {viewer?.permissions.includes('readiness.read') && <ReadinessNotice />}
      <DutyLines />
      {reportsOnly && <MyReports />}
      {data && data.open + data.closed + data.served === 0 && (
        <EmptyRoom title={text.emptyTitle} hint={text.empty} />
      )}
      {data && (
        <>
          <Heading>{text.today}</Heading>
          <MyWork />
          <Heading>{text.press}</Heading>
          <Figures>
            <Figure label={text.overdue} count={data.overdue} colour="error" filter={{ overdue: true }} />
            <Figure
              label={text.dueSoon}
              count={data.dueSoon}
              colour="warning"
              filter={{ overdue: false, dueTo }}
            />
          </Figures>
          <Heading>{text.todo}</Heading>
          <Figures>
            <Figure
              label={text.registered}
              hint={text.registeredNext}
              count={data.registered}
              filter={{ status: ['REGISTERED'] }}
            />
            <Figure
              label={text.accepted}
              hint={text.acceptedNext}
              count={data.accepted}
              filter={{ status: ['ACCEPTED'] }}
            />
            <Figure
              label={text.assigned}
              hint={text.assignedNext}
              count={data.assigned}
              filter={{ status: ['ASSIGNED'] }}
            />
            <Figure
              label={text.handling}
              hint={text.handlingNext}
              count={data.handling}
              filter={{ status: ['HANDLING'] }}
            />
            <Figure
              label={text.toServe}
              hint={text.toServeNext}
              count={data.toServe}
              filter={{ status: ['ANSWERED', 'NOT_ACCEPTED', 'REFERRED_OUT'] }}
            />
            <Figure
              label={text.served}
              hint={text.servedNext}
              count={data.served}
              filter={{ status: ['SERVED'] }}
            />
          </Figures>
        </>
      )}
    </Box>
  );
}

function RegisterButton() {
  const text = useDashboardText();
  if (useWriteRefusal('petition.register') !== null) return null;
  return (
    <Button variant="contained" size="large" startIcon={<Add />} component={LinkBase} to="/petitions/create">
      {text.register}
    </Button>
  );
}

function Heading({ children }: { children: string }) {
  return (
    <Typography variant="subtitle2" component="h2" color="text.secondary" sx={{ mt: 2, mb: 1 }}>
      {children}
    </Typography>
  );
}

function Figures({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' } }}>
      {children}
    </Box>
  );
}
