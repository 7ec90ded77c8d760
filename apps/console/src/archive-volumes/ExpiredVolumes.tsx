import { Box, Chip, LinearProgress, Typography } from '@mui/material';
import { problemOf } from '../api/problem';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { AppraiseVolumesButton } from './AppraiseVolumesButton';
import { useDestructionText } from './destruction.text';
import { useExpired } from './use-archive';

/** 期满待鉴定: each volume with what keeps it from being destroyed. */
export function ExpiredVolumes() {
  const text = useDestructionText();
  const obstaclesOf = useLabels('destructionObstacle');
  const { data, error, isLoading, refetch } = useExpired(true);
  const free = data?.filter(({ obstacles }) => obstacles.length === 0) ?? [];
  const apart = free.filter(({ confidential }) => confidential);
  return (
    <Section
      title={text.expired}
      aside={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <AppraiseVolumesButton
            label={text.appraise}
            volumes={free.filter(({ confidential }) => !confidential)}
          />
          {apart.length > 0 && <AppraiseVolumesButton label={text.appraiseConfidential} volumes={apart} />}
        </Box>
      }
    >
      <Typography variant="body2" color="text.secondary">
        {text.expiredIntro}
      </Typography>
      {isLoading && <LinearProgress aria-label={text.expired} />}
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {data?.length === 0 && <Typography sx={{ mt: 1 }}>{text.noneExpired}</Typography>}
      {data?.map(({ id, number, title, confidential, matters, keptUntil, obstacles }) => (
        <Box key={id} sx={{ py: 0.75, overflowWrap: 'anywhere' }}>
          {number} {title} {confidential && <Chip size="small" label={text.confidential} />}
          <Typography variant="body2" color="text.secondary">
            {text.matters(matters)} · {text.keptUntil(dayText(keptUntil))}
            {obstacles.map((one) => ` · ${obstaclesOf.of(one)}`)}
          </Typography>
        </Box>
      ))}
    </Section>
  );
}
