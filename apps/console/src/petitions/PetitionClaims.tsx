import { Box, Chip, Typography } from '@mui/material';
import { Passage, Section } from '../frame/Section';
import { dayOf } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { AnswerClaimButton } from './AnswerClaimButton';
import { useClaimText } from './claims.text';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

/** 诉求 of a petition, each with its answer; nothing until it is split. */
export function PetitionClaims({ petition }: { petition: PetitionRecord }) {
  const text = useClaimText();
  const show = useShowText();
  const outcomes = useLabels('outcome');
  const { claims, answeredAt } = petition;
  // the one claim of a petition that nobody split is its answer
  if (claims.length === 0 || (claims.length === 1 && answeredAt && !claims[0]?.performBy)) return null;
  return (
    <Section title={text.claims}>
      {claims.map((claim) => (
        <Box
          key={claim.id}
          sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}
          role="group"
          aria-label={text.claim(claim.ordinal)}
        >
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap', mb: 0.5 }}>
            <Typography sx={{ flex: '1 1 12em', fontWeight: 600, overflowWrap: 'anywhere' }}>
              {claim.ordinal}. {claim.text}
            </Typography>
            <Chip size="small" label={claim.outcome ? outcomes.of(claim.outcome) : text.waiting} />
            {!answeredAt && <AnswerClaimButton claim={claim} />}
          </Box>
          <Passage label={text.opinion}>{claim.opinion}</Passage>
          {claims.length > 1 && (
            <>
              <Passage label={show.facts}>{claim.facts}</Passage>
              <Passage label={show.legalBasis}>{claim.legalBasis}</Passage>
            </>
          )}
          {claim.performBy && (
            <Typography variant="body2" color="text.secondary">
              {claim.performedAt ? text.performed(dayOf(claim.performedAt)) : text.toPerform(claim.performBy)}
            </Typography>
          )}
        </Box>
      ))}
    </Section>
  );
}
