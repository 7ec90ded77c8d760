import { Alert, Box, Typography } from '@mui/material';
import { Fact, Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import type { PetitionRecord } from './PetitionVerb';
import { useRunningTermsText } from './running-terms.text';

/** 照常计算的期限: what the petitioner loses while the matter is handled, if nobody tells them. */
export function PetitionRunningTerms({ petition: { runningTerms } }: { petition: PetitionRecord }) {
  const text = useRunningTermsText();
  if (!runningTerms) return null;
  const { told, knownOn, warnings, ways } = runningTerms;
  return (
    <Section title={text.title}>
      {warnings.map((warning) => (
        <Alert key={warning} severity="warning" sx={{ mb: 1 }}>
          {text.tell}
          {warning}
        </Alert>
      ))}
      <Typography variant="body2" sx={{ mb: 1 }}>
        {warnings.length === 0 && text.tell}
        {told}
      </Typography>
      <Fact label={text.knownOn}>{dayText(knownOn) ?? text.unknown}</Fact>
      {ways.map(({ what, term, endsOn, over, provisional, derivation }) => (
        <Box key={what} sx={{ mt: 1 }}>
          <Typography
            component="span"
            // English ways are verbs that also stand within a sentence
            sx={{
              fontWeight: 600,
              mr: 1,
              display: 'inline-block',
              '&::first-letter': { textTransform: 'uppercase' },
            }}
          >
            {what}
          </Typography>
          {endsOn && (
            <Typography component="span" color={over ? 'error' : undefined}>
              {over ? text.over(dayText(endsOn)) : dayText(endsOn) + (provisional ? text.provisional : '')}
            </Typography>
          )}
          <Typography variant="body2" color="text.secondary">
            {term} {over ? null : derivation}
          </Typography>
        </Box>
      ))}
    </Section>
  );
}
