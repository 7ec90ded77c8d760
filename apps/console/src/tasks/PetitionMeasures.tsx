import { Box, Chip, Typography } from '@mui/material';
import { MeasuresDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Passage, Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { officialName } from '../officials/OfficialInput';
import { useMeasureText } from './measure.text';
import { TaskDue } from './TaskDue';
import { TaskStatusChip } from './TaskStatusChip';
import { TaskVerbs } from './TaskVerbs';

type Props = Readonly<{
  petition: Readonly<{ id: string }>;
  /** What is said where none is planned; nothing is drawn without. */
  empty?: string;
  aside?: ReactNode;
}>;

/** 化解方案 of a petition: its measures, each with what became of it. */
export function PetitionMeasures({ petition: { id }, empty, aside }: Props) {
  const text = useMeasureText();
  const kinds = useLabels('measureKind');
  const { data, error, refetch } = useQuery({
    queryKey: ['measures', id],
    queryFn: async ({ signal }) => (await run(MeasuresDocument, { petitionId: id }, signal)).tasks.nodes,
  });
  if (!error && (data?.length ?? 0) === 0 && empty === undefined) return null;
  return (
    <Section title={text.title} aside={aside}>
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {data?.length === 0 && <Typography color="text.secondary">{empty}</Typography>}
      {data?.map((task) => (
        <Box
          key={task.id}
          role="group"
          aria-label={task.what}
          sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}
        >
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap', mb: 0.5 }}>
            <Typography sx={{ flex: '1 1 12em', fontWeight: 600, overflowWrap: 'anywhere' }}>
              {task.what}
            </Typography>
            {task.measureKind && <Chip size="small" variant="outlined" label={kinds.of(task.measureKind)} />}
            <TaskStatusChip status={task.status} />
          </Box>
          <Typography component="div" color="text.secondary">
            {officialName(task.owner)} · <TaskDue task={task} />
          </Typography>
          <Passage label={text.achieved}>{task.evidence}</Passage>
          {task.withdrawReason && (
            <Typography color="text.secondary">
              {text.dropped}
              {task.withdrawReason}
            </Typography>
          )}
          {task.status === 'OPEN' && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
              <TaskVerbs task={task} />
            </Box>
          )}
        </Box>
      ))}
    </Section>
  );
}
