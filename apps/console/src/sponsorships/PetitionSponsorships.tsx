import { Box, Typography } from '@mui/material';
import { SponsorshipsDocument, type SponsorshipFieldsFragment } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Fact, Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import { officialName } from '../officials/OfficialInput';
import { SponsorshipVerbs } from './SponsorshipVerbs';
import { SponsorTerm } from './SponsorTerm';
import { useSponsorshipText } from './sponsorship.text';

/** 领导包案 of a petition: who has taken it on, what they did, what came of it. Nothing where nobody has. */
export function PetitionSponsorships({ petition: { id } }: { petition: Readonly<{ id: string }> }) {
  const text = useSponsorshipText();
  const { data, error, refetch } = useQuery({
    queryKey: ['sponsorships', id],
    queryFn: ({ signal }) => run(SponsorshipsDocument, { petitionId: id, first: 20 }, signal),
  });
  const list = data?.sponsorships.nodes ?? [];
  if (!error && list.length === 0) return null;
  return (
    <Section title={text.title}>
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {list.map((sponsorship) => (
        <One key={sponsorship.id} sponsorship={sponsorship} />
      ))}
    </Section>
  );
}

function One({ sponsorship }: { sponsorship: SponsorshipFieldsFragment }) {
  const text = useSponsorshipText();
  const statuses = useLabels('sponsorshipStatus');
  const { official, status, goal, fromOn, visits, outcome, endedOn, endedBy } = sponsorship;
  return (
    <Box sx={{ '& + &': { mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' } }}>
      <Typography sx={{ fontWeight: 600 }}>
        {officialName(official)} · {statuses.of(status)}
      </Typography>
      <Fact label={text.goal}>{goal}</Fact>
      <Fact label={text.term}>
        {dayText(fromOn)} – <SponsorTerm of={sponsorship} />
      </Fact>
      {visits.map(({ id, visitedOn, place, what, recordedBy }) => (
        <Fact key={id} label={`${dayText(visitedOn)} ${place}`}>
          {noted(what, recordedBy)}
        </Fact>
      ))}
      {outcome && (
        <Fact label={status === 'SETTLED' ? text.outcome : text.passedOn}>
          {noted(outcome, endedBy, dayText(endedOn))}
        </Fact>
      )}
      {status === 'RUNNING' && <SponsorshipVerbs sponsorship={sponsorship} />}
    </Box>
  );
}
