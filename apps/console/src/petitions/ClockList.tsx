import { Box, Chip, Typography, type ChipProps } from '@mui/material';
import type { ClockState } from '@huiyin/client';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

const colours: Readonly<Record<ClockState, ChipProps['color']>> = {
  RUNNING: 'primary',
  SATISFIED: 'success',
  LATE: 'error',
  LAPSED: 'default',
};

type Told = Pick<PetitionRecord['clocks'][number], 'kind' | 'due' | 'state' | 'duty' | 'explanation'>;

/** Terms, each with its day, how it stands, and how it came about. */
export function ClockList({ clocks }: Readonly<{ clocks: readonly Told[] }>) {
  const text = useShowText();
  const kinds = useLabels('clockKind');
  const states = useLabels('clockState');
  return (
    <>
      {clocks.map(({ kind, due, state, duty, explanation }) => (
        <Box key={kind} sx={{ mb: 1.5 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {kinds.of(kind)}
            </Typography>
            <Typography component="span">
              {duty || kind === 'RELAY'
                ? dayText(due)
                : `${kind === 'OBJECT' ? text.organMay : text.petitionerMay} ${dayText(due)}`}
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
    </>
  );
}
