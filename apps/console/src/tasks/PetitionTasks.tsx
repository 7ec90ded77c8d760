import { TasksDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { TaskTable } from './TaskTable';
import { useTaskText } from './task.text';

/** 会办, 执行: what is to be done for a petition, by whom and when. Nothing where nothing is. */
export function PetitionTasks({ petition: { id } }: { petition: Readonly<{ id: string }> }) {
  const text = useTaskText();
  const { data, error, refetch } = useQuery({
    queryKey: ['petitionTasks', id],
    queryFn: ({ signal }) => run(TasksDocument, { sourceId: id, first: 50 }, signal),
  });
  const tasks = (data?.tasks.nodes ?? []).filter(({ source }) => source !== 'MEASURE');
  if (!error && tasks.length === 0) return null;
  return (
    <Section title={text.ofPetition}>
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      <TaskTable tasks={tasks} />
    </Section>
  );
}
