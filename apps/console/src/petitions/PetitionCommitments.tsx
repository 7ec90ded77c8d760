import { Box, Chip, Typography } from '@mui/material';
import { Passage, Section } from '../frame/Section';
import { dayText, today } from '../i18n/dates';
import { labelled } from '../i18n/marks';
import { BreakCommitmentButton } from './BreakCommitmentButton';
import { useCommitmentText } from './commitment.text';
import { KeepCommitmentButton } from './KeepCommitmentButton';
import type { PetitionRecord } from './PetitionVerb';

const COLOURS = { STANDING: 'default', KEPT: 'success', BROKEN: 'error' } as const;

/** 承诺 on a petition, each with what became of it; nothing until one is made. */
export function PetitionCommitments({ petition }: { petition: PetitionRecord }) {
  const text = useCommitmentText();
  if (petition.commitments.length === 0) return null;
  return (
    <Section title={text.title}>
      {petition.commitments.map((commitment) => {
        const { id, status, dueOn, keptAt, brokenAt, proof } = commitment;
        const { performanceObjection, performanceObjectedAt } = commitment;
        const { petitionersWords, wordsStanding, wordsObjection, wordsAnsweredAt } = commitment;
        return (
          <Box
            key={id}
            role="group"
            aria-label={commitment.text}
            sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}
          >
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap', mb: 0.5 }}>
              <Typography sx={{ flex: '1 1 12em', fontWeight: 600, overflowWrap: 'anywhere' }}>
                {labelled(text.by(dayText(dueOn)), commitment.text)}
              </Typography>
              <Chip size="small" variant="outlined" color={COLOURS[status]} label={text.statuses[status]} />
              {status !== 'KEPT' && <KeepCommitmentButton commitmentId={id} />}
              {status === 'STANDING' && dueOn < today() && <BreakCommitmentButton commitmentId={id} />}
            </Box>
            {brokenAt && <Typography color="text.secondary">{text.broken(dayText(brokenAt))}</Typography>}
            {keptAt && <Typography color="text.secondary">{text.kept(dayText(keptAt))}</Typography>}
            <Passage label={text.proof}>{proof}</Passage>
            <Passage label={text.notDone(performanceObjectedAt && dayText(performanceObjectedAt))}>
              {performanceObjection}
            </Passage>
            {petitionersWords && wordsStanding && (
              <Passage label={text.theirs[wordsStanding](wordsAnsweredAt && dayText(wordsAnsweredAt))}>
                {petitionersWords}
              </Passage>
            )}
            <Passage label={text.objection}>{wordsObjection}</Passage>
          </Box>
        );
      })}
    </Section>
  );
}
