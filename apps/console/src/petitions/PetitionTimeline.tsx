import type { ClockKind } from '@huiyin/client';
import { Box, Typography } from '@mui/material';
import { daysText } from '@huiyin/domain';
import { Section } from '../frame/Section';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useLanguage } from '../i18n/language';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

/** Which term an extension is of. */
const EXTENDS: Readonly<Record<string, ClockKind>> = {
  EXTENDED: 'CONCLUDE',
  REVIEW_EXTENDED: 'REVIEW',
  RE_REVIEW_EXTENDED: 'RE_REVIEW',
};

/** The append-only events, newest last. */
export function PetitionTimeline({ petition }: { petition: PetitionRecord }) {
  const { events, clocks, extensionApprover, extensionNotice } = petition;
  const text = useShowText();
  const kinds = useLabels('petitionEvent');
  const language = useLanguage();
  // an extension is counted as the term it extends; all else in natural days
  const unitOf = (event: string) => clocks.find(({ kind }) => kind === EXTENDS[event])?.unit ?? 'DAY';
  return (
    <Section title={text.timeline}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, pl: 2, borderLeft: 2, borderColor: 'divider' }}>
        {events.map(({ id, kind, at, recordedAt, actorName, days, text: said }) => (
          <Box
            component="li"
            key={id}
            sx={{
              position: 'relative',
              pb: 1.5,
              '&::before': {
                content: '""',
                position: 'absolute',
                left: -21,
                top: 8,
                width: 8,
                height: 8,
                borderRadius: '50%',
                bgcolor: 'primary.main',
              },
            }}
          >
            <Typography component="span" sx={{ fontWeight: 600, mr: 1 }}>
              {kinds.of(kind)}
              {/* what was in the post says so itself */}
              {days !== null &&
                !kind.endsWith('REVIEW_REQUESTED') &&
                ` ${daysText(days, unitOf(kind), language)}`}
            </Typography>
            <Typography component="span" variant="body2" color="text.secondary">
              {minuteText(at)} · {text.by(actorName)}
              {dayText(recordedAt) !== dayText(at) && text.recordedLater(dayText(recordedAt))}
            </Typography>
            {said && (
              <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{said}</Typography>
            )}
            {kind === 'EXTENDED' && extensionNotice && (
              <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
                {text.extended(extensionApprover, extensionNotice)}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
