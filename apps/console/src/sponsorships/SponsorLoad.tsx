import { Box, LinearProgress, Typography } from '@mui/material';
import { SponsorLoadsDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { useSponsorshipText } from './sponsorship.text';

/** 包案分布: the running cases of each leader side by side, so that nobody carries them all and nobody none. */
export function SponsorLoad() {
  const text = useSponsorshipText();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['sponsorLoad'],
    queryFn: ({ signal }) => run(SponsorLoadsDocument, {}, signal),
  });
  const leaders = data?.sponsorLoad ?? [];
  const most = Math.max(1, ...leaders.map(({ running }) => running));
  return (
    <Box sx={{ mb: 2 }}>
      <Section title={text.load}>
        {isPending && <LinearProgress aria-label={text.load} />}
        <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
        {data && leaders.length === 0 && <Typography color="text.secondary">{text.noLeaders}</Typography>}
        {leaders.map(({ officialId, name, post, running, overdue }) => (
          <Box
            key={officialId}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr auto', sm: '14rem 1fr auto' },
              columnGap: 2,
              alignItems: 'center',
              py: 0.5,
            }}
          >
            <span>
              {name}
              <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
                {post}
              </Box>
            </span>
            <Box
              aria-hidden
              sx={{
                display: { xs: 'none', sm: 'block' },
                height: 10,
                borderRadius: 1,
                width: `${(running / most) * 100}%`,
                bgcolor: overdue > 0 ? 'warning.main' : 'primary.main',
              }}
            />
            <span>
              {text.cases(running)}
              {overdue > 0 && (
                <Box component="span" sx={{ color: 'error.main', ml: 1 }}>
                  {text.overdueCases(overdue)}
                </Box>
              )}
            </span>
          </Box>
        ))}
      </Section>
    </Box>
  );
}
