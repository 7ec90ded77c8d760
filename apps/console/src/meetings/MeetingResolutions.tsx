import { Typography } from '@mui/material';
import type { TaskRowFragment } from '@huiyin/client';
import { useGetList } from 'react-admin';
import { ListProblem } from '../frame/ListProblem';
import { Section } from '../frame/Section';
import { TaskTable } from '../tasks/TaskTable';
import { useMeetingText } from './meeting.text';

/** What a meeting decided: the tasks that came of it. */
export function MeetingResolutions({ meetingId }: { meetingId: string }) {
  const text = useMeetingText();
  const { data, error, refetch } = useGetList<TaskRowFragment>('tasks', {
    pagination: { page: 1, perPage: 100 },
    filter: { sourceId: meetingId },
  });
  if (error && !data) return <ListProblem error={error} onRetry={() => void refetch()} />;
  return (
    <Section title={text.resolutions}>
      {data?.length === 0 && <Typography color="text.secondary">{text.noResolutions}</Typography>}
      {data && data.length > 0 && <TaskTable tasks={data} />}
    </Section>
  );
}
