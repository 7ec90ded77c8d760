import { Button } from '@mui/material';
import type { TaskLineFragment } from '@huiyin/client';
import { LinkBase } from 'react-admin';
import { noted } from '../i18n/marks';
import { Section } from '../frame/Section';
import { TaskTable } from '../tasks/TaskTable';
import { useDashboardText } from './dashboard.text';

type Props = Readonly<{
  title: string;
  work: Readonly<{ totalCount: number; nodes: readonly TaskLineFragment[] }>;
  filter: object;
}>;

/** My open tasks, the most pressing first; nothing at all where there is none. */
export function TaskWork({ title, work: { totalCount, nodes }, filter }: Props) {
  const text = useDashboardText();
  if (totalCount === 0) return null;
  return (
    <Section
      title={noted(title, `${totalCount}`)}
      aside={
        totalCount > nodes.length && (
          <Button
            size="small"
            component={LinkBase}
            to={`/tasks?filter=${encodeURIComponent(JSON.stringify(filter))}`}
          >
            {text.all}
          </Button>
        )
      }
    >
      <TaskTable tasks={nodes} />
    </Section>
  );
}
