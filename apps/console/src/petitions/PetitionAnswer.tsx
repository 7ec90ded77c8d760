import { Box, Chip, Divider } from '@mui/material';
import { Fact, Passage, Section } from '../frame/Section';
import { dayOf, minuteOf } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import type { PetitionRecord } from './PetitionVerb';
import { PrintAnswerButton } from './PrintAnswerButton';
import { useShowText } from './show.text';

/** What was answered, and how it reached the petitioner; absent until there is something. */
export function PetitionAnswer({ petition }: { petition: PetitionRecord }) {
  const text = useShowText();
  const outcomes = useLabels('outcome');
  const methods = useLabels('serviceMethod');
  const {
    outcome,
    facts,
    legalBasis,
    replyText,
    servedAt,
    serviceMethod,
    serviceProof,
    ratingOpensAt,
    archiveVolume,
  } = petition;
  if (!outcome && !servedAt) return null;
  const served =
    servedAt &&
    [minuteOf(servedAt), serviceMethod && methods.of(serviceMethod), serviceProof]
      .filter(Boolean)
      .join(' · ');
  return (
    <Section
      title={text.answer}
      aside={
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          {outcome && <Chip label={outcomes.of(outcome)} />}
          <PrintAnswerButton petition={petition} />
        </Box>
      }
    >
      <Passage label={text.reply}>{replyText}</Passage>
      <Passage label={text.facts}>{facts}</Passage>
      <Passage label={text.legalBasis}>{legalBasis}</Passage>
      {served && <Divider sx={{ my: 1 }} />}
      <Fact label={text.service}>{served}</Fact>
      <Fact label={text.rating}>{ratingOpensAt && dayOf(ratingOpensAt)}</Fact>
      <Fact label={text.volume}>{archiveVolume}</Fact>
    </Section>
  );
}
