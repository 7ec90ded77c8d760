import { Box, Button } from '@mui/material';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { Section } from '../frame/Section';
import { useDutyText } from './duty.text';
import { DutyOfToday } from './DutyLines';
import { PlanDutyButton } from './PlanDutyButton';
import { useRoster } from './use-roster';

/** On the page of a group: who is on duty in its office today. */
export function DutySection({ groupId }: { groupId: string }) {
  const text = useDutyText();
  const { data, error, refetch } = useRoster(groupId);
  return (
    <Section
      title={text.title}
      aside={
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button size="small" component={LinkBase} to="/duties">
            {text.toRoster}
          </Button>
          <PlanDutyButton groupId={groupId} />
        </Box>
      }
    >
      {error ? (
        <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Box sx={{ minHeight: 40 }} aria-busy />
      ) : data.length === 0 ? (
        <EmptyRoom title={text.nobodyToday} hint={text.nobodyTodayHint} />
      ) : (
        <DutyOfToday duties={data} />
      )}
    </Section>
  );
}
