import { Box, Chip, Typography, type ChipProps } from '@mui/material';
import type { ClockState } from '@huiyin/client';
import { OVERLAYS } from '@huiyin/domain';
import { Section } from '../frame/Section';
import { useLabels } from '../i18n/labels';
import { useLanguage } from '../i18n/language';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

const colours: Readonly<Record<ClockState, ChipProps['color']>> = {
  RUNNING: 'primary',
  SATISFIED: 'success',
  LATE: 'error',
  LAPSED: 'default',
};

/** Every statutory term with its derivation, as the petitioner may read it too. */
export function PetitionClocks({ petition: { clocks, profile } }: { petition: PetitionRecord }) {
  const text = useShowText();
  const kinds = useLabels('clockKind');
  const states = useLabels('clockState');
  const language = useLanguage();
  const [national = '', ...laid] = profile.split('+');
  const overlays = laid.map(
    (one) => OVERLAYS.find(({ id }) => id === one)?.law[language] ?? text.ownTerms(one),
  );
  return (
    <Section title={text.clocks}>
      {clocks.length === 0 && <Typography color="text.secondary">{text.noClocks}</Typography>}
      {clocks.map(({ kind, due, state, duty, explanation }) => (
        <Box key={kind} sx={{ mb: 1.5 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {kinds.of(kind)}
            </Typography>
            <Typography component="span">
              {duty || kind === 'RELAY' ? due : `${text.petitionerMay} ${due}`}
            </Typography>
            <Chip
              size="small"
              variant="outlined"
              label={states.of(state)}
              color={colours[state] ?? 'default'}
            />
          </Box>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 0.25 }}>
            {explanation}
          </Typography>
        </Box>
      ))}
      <Typography variant="body2" color="text.secondary">
        {[text.profile[national] ?? national, ...overlays].filter(Boolean).join(' · ')}
      </Typography>
    </Section>
  );
}
