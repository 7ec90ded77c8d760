import { Box, Skeleton } from '@mui/material';
import { MyWorkDocument, OfficeWorkDocument, type PetitionFilter } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { run } from '../api/run';
import { problemOf } from '../api/problem';
import { useMay, useViewer } from '../api/viewer-store';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { useDashboardText } from './dashboard.text';
import { TaskWork } from './TaskWork';
import { TransferWork } from './TransferWork';
import { WorkList } from './WorkList';

const NOTHING = { totalCount: 0, nodes: [] };

/** 我的今日工作: what was handed to me, what I answer for, what others of my section have, what I lead, my tasks; and what waits in the office, for its clerks. */
export function MyWork() {
  const text = useDashboardText();
  const me = useViewer()?.officialId ?? null;
  const office = useMay('petition.dispose');
  // what waits for the office stands in lists of its own
  const answeredFor: PetitionFilter = {
    ownerId: me,
    ...(office ? { status: ['ACCEPTED', 'ASSIGNED', 'HANDLING'] } : { open: true }),
  };
  const own = useQuery({
    queryKey: ['dashboard', 'my-work', me],
    enabled: me !== null,
    queryFn: ({ signal }) => run(MyWorkDocument, { me: me as string, mine: answeredFor }, signal),
  });
  const desk = useQuery({
    queryKey: ['dashboard', 'office-work'],
    enabled: office,
    queryFn: ({ signal }) => run(OfficeWorkDocument, {}, signal),
  });
  const failed = own.error ?? desk.error;
  if (failed)
    return (
      <ListProblem
        error={new Error(problemOf(failed).message)}
        onRetry={() => void Promise.all([own.refetch(), desk.refetch()])}
      />
    );
  if (own.isLoading || desk.isLoading) return <Skeleton variant="rounded" height={160} aria-busy="true" />;
  const {
    toTake = NOTHING,
    mine = NOTHING,
    section = NOTHING,
    led = NOTHING,
    tasks = NOTHING,
  } = own.data ?? {};
  const { returned = NOTHING, toDispose = NOTHING, toServe = NOTHING } = desk.data ?? {};
  const { toSign = NOTHING, objected = NOTHING } = desk.data ?? {};
  const waiting = [toTake, mine, section, led, tasks, returned, toSign, objected, toDispose, toServe].some(
    ({ totalCount }) => totalCount > 0,
  );
  if (!waiting) return <EmptyRoom title={text.nothingWaits} hint={text.nothingWaitsHint} />;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <WorkList
        toTake
        title={text.toTake}
        work={toTake}
        filter={{ status: ['ASSIGNED'], responsibleId: me }}
      />
      <TransferWork title={text.toSign} work={toSign} />
      <TransferWork title={text.objected} work={objected} />
      <WorkList title={text.returned} work={returned} filter={{ returned: true }} />
      <WorkList title={text.mine} work={mine} filter={answeredFor} />
      <WorkList elsewhere title={text.section} work={section} filter={{ open: true, besideOfficialId: me }} />
      <WorkList title={text.led} work={led} filter={{ open: true, leadId: me }} />
      <TaskWork title={text.tasks} work={tasks} filter={{ ownerId: me, status: ['OPEN'] }} />
      <WorkList title={text.registered} work={toDispose} filter={{ status: ['REGISTERED'] }} />
      <WorkList
        title={text.toServe}
        work={toServe}
        filter={{ open: true, status: ['ANSWERED', 'NOT_ACCEPTED', 'REFERRED_OUT'] }}
      />
    </Box>
  );
}
