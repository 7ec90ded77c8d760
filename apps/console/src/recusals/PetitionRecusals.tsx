import { Box, Typography } from '@mui/material';
import { RecusalsDocument, type RecusalFieldsFragment } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Fact, Section } from '../frame/Section';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import { officialName } from '../officials/OfficialInput';
import { RecusalDue } from './RecusalDue';
import { RecusalVerbs } from './RecusalVerbs';
import { useRecusalText } from './recusal.text';

/** 回避 on a petition: each that was asked for, and its decision. Nothing where there was none. */
export function PetitionRecusals({ petition: { id } }: { petition: Readonly<{ id: string }> }) {
  const text = useRecusalText();
  const { data, error, refetch } = useQuery({
    queryKey: ['recusals', id],
    queryFn: ({ signal }) => run(RecusalsDocument, { petitionId: id, first: 20 }, signal),
  });
  const recusals = data?.recusals.nodes ?? [];
  if (!error && recusals.length === 0) return null;
  return (
    <Section title={text.section}>
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {recusals.map((recusal) => (
        <Recusal key={recusal.id} recusal={recusal} />
      ))}
    </Section>
  );
}

function Recusal({ recusal }: { recusal: RecusalFieldsFragment }) {
  const text = useRecusalText();
  const statuses = useLabels('recusalStatus');
  const grounds = useLabels('recusalGround');
  const askers = useLabels('recusalAsker');
  const { official, status, ground, asker, reason, askedAt, askedBy, successor, decidedAt } = recusal;
  return (
    <Box sx={{ '& + &': { mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' } }}>
      <Typography sx={{ fontWeight: 600 }}>{officialName(official)}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {statuses.of(status)} · {grounds.of(ground)} · {askers.of(asker)} · {minuteText(askedAt)} {askedBy}
      </Typography>
      <Fact label={text.reason}>{reason}</Fact>
      {decidedAt ? (
        <>
          <Fact label={text.decision}>
            {noted(recusal.decision, recusal.decidedBy, minuteText(decidedAt))}
          </Fact>
          <Fact label={text.successor}>{successor && officialName(successor)}</Fact>
        </>
      ) : (
        <>
          <Fact label={text.decideBy}>{recusal.decideBy && <RecusalDue of={recusal} />}</Fact>
          <RecusalVerbs recusal={recusal} />
        </>
      )}
    </Box>
  );
}
