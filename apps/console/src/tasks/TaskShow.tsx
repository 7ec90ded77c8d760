import { Box, Button, LinearProgress } from '@mui/material';
import type { TaskFieldsFragment } from '@huiyin/client';
import { LinkBase, Title, useGetOne, useParams } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Fact, Passage, Section } from '../frame/Section';
import { minuteText } from '../i18n/dates';
import { officialName } from '../officials/OfficialInput';
import { DirectiveSection } from '../directives/DirectiveSection';
import { TaskDue } from './TaskDue';
import { TaskSource } from './TaskSource';
import { TaskStatusChip } from './TaskStatusChip';
import { TaskVerbs } from './TaskVerbs';
import { useTaskText } from './task.text';

/** One task, and the directive it is part of with all of that one’s tasks. */
export default function TaskShow() {
  const text = useTaskText();
  const { id = '' } = useParams();
  const { data, error, isFetching, refetch } = useGetOne<TaskFieldsFragment>('tasks', {
    id,
    meta: { whole: true },
  });
  if (!data && error)
    return codeOf(error) === 'NOT_FOUND' ? (
      <EmptyRoom title={text.notFound} hint="">
        <Button variant="outlined" component={LinkBase} to="/tasks">
          {text.back}
        </Button>
      </EmptyRoom>
    ) : (
      <ListProblem error={error} onRetry={() => void refetch()} />
    );
  return (
    <Box aria-busy={isFetching}>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress />}</Box>
      {data && <Whole task={data} />}
    </Box>
  );
}

function Whole({ task }: { task: TaskFieldsFragment }) {
  const text = useTaskText();
  const { what, owner, status, meetingId, petitionId, directive } = task;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={what} />
      <Section title={what} aside={<TaskStatusChip status={status} />}>
        <Fact label={text.owner}>{officialName(owner)}</Fact>
        <Fact label={text.dueOn}>
          <TaskDue task={task} />
        </Fact>
        <Fact label={text.source}>
          <TaskSource task={task} />
        </Fact>
        <Fact label={text.endedAt}>{task.endedAt && minuteText(task.endedAt)}</Fact>
        <Fact label={text.withdrawn}>{task.withdrawReason}</Fact>
        <Passage label={text.evidence}>{task.evidence}</Passage>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, alignItems: 'center' }}>
          <TaskVerbs task={task} />
          {meetingId && (
            <Button size="small" component={LinkBase} to={`/meetings/${meetingId}/show`}>
              {text.meeting}
            </Button>
          )}
          {petitionId && (
            <Button size="small" component={LinkBase} to={`/petitions/${petitionId}/show`}>
              {text.petition}
            </Button>
          )}
        </Box>
      </Section>
      {directive && <DirectiveSection directive={directive} title={text.directive} />}
    </Box>
  );
}
