import { Box, Typography } from '@mui/material';
import { JurisdictionDocketsDocument, type JurisdictionDocketFieldsFragment } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Fact, Section } from '../frame/Section';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { labelled, noted } from '../i18n/marks';
import { DocketVerbs } from './DocketVerbs';
import { useJurisdictionDocketText } from './jurisdiction-docket.text';

/** 管辖 of a petition: each question that was opened, what the units say, and its decision. Nothing where there was none. */
export function PetitionDockets({ petition: { id } }: { petition: Readonly<{ id: string }> }) {
  const text = useJurisdictionDocketText();
  const { data, error, refetch } = useQuery({
    queryKey: ['jurisdictionDockets', id],
    queryFn: ({ signal }) => run(JurisdictionDocketsDocument, { petitionId: id, first: 20 }, signal),
  });
  const dockets = data?.jurisdictionDockets.nodes ?? [];
  if (!error && dockets.length === 0) return null;
  return (
    <Section title={text.section}>
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {dockets.map((docket) => (
        <Docket key={docket.id} docket={docket} />
      ))}
    </Section>
  );
}

function Docket({ docket }: { docket: JurisdictionDocketFieldsFragment }) {
  const text = useJurisdictionDocketText();
  const grounds = useLabels('docketGround');
  const statuses = useLabels('docketStatus');
  const manners = useLabels('decisionManner');
  const { question, ground, status, openedAt, openedBy, opinions, unit, officeName } = docket;
  return (
    <Box sx={{ '& + &': { mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' } }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{question}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {statuses.of(status)} · {grounds.of(ground)} · {minuteText(openedAt)} {openedBy}
      </Typography>
      {opinions.map((opinion) => (
        <Fact key={opinion.id} label={opinion.unit.name}>
          {labelled(opinion.competent ? text.competent : text.notCompetent, opinion.reason)}
        </Fact>
      ))}
      {docket.manner && docket.decidedAt ? (
        <>
          <Fact label={text.decidedFor}>{unit?.name ?? officeName}</Fact>
          <Fact label={manners.of(docket.manner)}>
            {noted(docket.reason, docket.decidedBy, minuteText(docket.decidedAt))}
          </Fact>
          <Fact label={text.participants}>{docket.participants}</Fact>
        </>
      ) : (
        <DocketVerbs docket={docket} />
      )}
    </Box>
  );
}
