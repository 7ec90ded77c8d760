import { Box, Typography } from '@mui/material';
import { Section } from '../frame/Section';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useDisputeText } from './dispute.text';
import type { MediationProps } from './mediation.text';

/** One time line for all matters and bodies of a dispute, newest last. */
export function DisputeTimeLine({ mediation: { timeLine, matters } }: MediationProps) {
  const text = useDisputeText();
  const kinds = useLabels('petitionEvent');
  const several = matters.length > 1;
  return (
    <Section title={text.timeLine}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {timeLine.length === 0 ? text.noTimeLine : text.timeLineHint}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {timeLine.map(({ kind, at, text: said, actorName, numbers }, i) => (
          <li key={i}>
            <Typography component="span" sx={{ fontWeight: 600, mr: 1 }}>
              {kinds.of(kind)}
            </Typography>
            <Typography component="span" variant="body2" color="text.secondary">
              {[
                minuteText(at),
                text.by(actorName),
                ...(several && numbers.length < matters.length ? numbers : []),
              ].join(' · ')}
            </Typography>
            {said && (
              <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{said}</Typography>
            )}
          </li>
        ))}
      </Box>
    </Section>
  );
}
