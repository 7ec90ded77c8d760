import { Box, Chip, LinearProgress, Typography } from '@mui/material';
import { problemOf } from '../api/problem';
import { useViewer } from '../api/viewer-store';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useArchiveText } from './archive-volume.text';
import { BindVolumeButton } from './BindVolumeButton';
import { Destructions } from './Destructions';
import { ExpiredVolumes } from './ExpiredVolumes';
import { SetRetentionTermButton } from './SetRetentionTermButton';
import { useUnbound } from './use-archive';

/** What is to be bound, the table that says for how long, what is over, and what was destroyed. */
export function ArchiveDesk() {
  const text = useArchiveText();
  const inside = useViewer()?.workplace !== null;
  const { data, error, isLoading, refetch } = useUnbound(inside);
  const lines = data?.retentionTerms.nodes ?? [];
  if (!inside) return <Typography color="text.secondary">{text.enterFirst}</Typography>;
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '3fr 2fr' }, mb: 2 }}
    >
      <Section title={text.unbound}>
        <Typography variant="body2" color="text.secondary">
          {text.unboundIntro}
        </Typography>
        {isLoading && <LinearProgress aria-label={text.unbound} />}
        <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
        {data?.unboundVolumes.length === 0 && <Typography sx={{ mt: 1 }}>{text.noneUnbound}</Typography>}
        {data?.unboundVolumes.map(({ number, confidential, matters, firstOn, lastOn }) => (
          <Box
            key={`${number} ${confidential}`}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 0.75 }}
          >
            <Typography sx={{ flex: '1 1 12em', overflowWrap: 'anywhere' }}>
              {number}
              {confidential && <Chip size="small" label={text.confidential} sx={{ ml: 1 }} />}
              <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1 }}>
                {text.matters(matters)} · {text.between(dayText(firstOn), dayText(lastOn))}
              </Typography>
            </Typography>
            <BindVolumeButton number={number} confidential={confidential} hasTerms={lines.length > 0} />
          </Box>
        ))}
      </Section>
      <Section title={text.retention} aside={<SetRetentionTermButton />}>
        {data && lines.length === 0 && <Typography>{text.noRetention}</Typography>}
        {lines.map((line) => (
          <RetentionLine key={line.id} line={line} />
        ))}
      </Section>
      <ExpiredVolumes />
      <Destructions />
    </Box>
  );
}

type Line = NonNullable<ReturnType<typeof useUnbound>['data']>['retentionTerms']['nodes'][number];

function RetentionLine({ line: { category, reviews, term, basis } }: Readonly<{ line: Line }>) {
  const text = useArchiveText();
  const categories = useLabels('matterCategory');
  const terms = useLabels('retentionTerm');
  return (
    <Box sx={{ py: 0.5 }}>
      {category ? categories.of(category) : reviews ? text.reviews : text.others} ·{' '}
      <strong>{terms.of(term)}</strong>
      <Typography variant="body2" color="text.secondary">
        {basis}
      </Typography>
    </Box>
  );
}
