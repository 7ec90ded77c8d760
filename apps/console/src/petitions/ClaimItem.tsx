import { Box, Chip, Typography } from '@mui/material';
import type { Outcome } from '@huiyin/client';
import type { ReactNode } from 'react';
import { Passage } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useClaimText } from './claims.text';
import { isOfSuggestion } from '@huiyin/domain';
import { useTrackText } from './track.text';
import { useShowText } from './show.text';

type Answered = Readonly<{
  ordinal: number;
  text: string;
  outcome: Outcome | null;
  facts: string | null;
  legalBasis: string | null;
  reasons?: string | null;
  opinion: string | null;
  performBy: string | null;
  performedAt?: string | null;
}>;

/** 一项诉求 and what was decided on it; with its facts and basis where it is `apart` from the answer as a whole. */
export function ClaimItem({ claim, apart, verb }: { claim: Answered; apart: boolean; verb?: ReactNode }) {
  const text = useClaimText();
  const show = useShowText();
  const tracks = useTrackText();
  const outcomes = useLabels('outcome');
  const suggestion = claim.outcome !== null && isOfSuggestion(claim.outcome);
  return (
    <Box
      sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}
      role="group"
      aria-label={text.claim(claim.ordinal)}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap', mb: 0.5 }}>
        <Typography sx={{ flex: '1 1 12em', fontWeight: 600, overflowWrap: 'anywhere' }}>
          {claim.ordinal}. {claim.text}
        </Typography>
        <Chip size="small" label={claim.outcome ? outcomes.of(claim.outcome) : text.waiting} />
        {verb}
      </Box>
      <Passage label={text.opinion}>{claim.opinion}</Passage>
      {apart && (
        <>
          <Passage label={suggestion ? tracks.studied : show.facts}>{claim.facts}</Passage>
          <Passage label={tracks.why}>{claim.reasons ?? null}</Passage>
          <Passage label={show.legalBasis}>{claim.legalBasis}</Passage>
        </>
      )}
      {claim.performBy && (
        <Typography variant="body2" color="text.secondary">
          {claim.performedAt
            ? text.performed(dayText(claim.performedAt))
            : text.toPerform(dayText(claim.performBy))}
        </Typography>
      )}
    </Box>
  );
}
