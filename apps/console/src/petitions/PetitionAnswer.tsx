import { Box, Chip, Divider } from '@mui/material';
import { Fact, Passage, Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { PetitionService } from './PetitionService';
import type { PetitionRecord } from './PetitionVerb';
import { PrintAnswerButton } from './PrintAnswerButton';
import { isAnswerOwedAnew, isOfSuggestion } from '@huiyin/domain';
import { useTrackText } from './track.text';
import { useShowText } from './show.text';

/** What was answered, and how it reached the petitioner; absent until there is something. */
export function PetitionAnswer({ petition }: { petition: PetitionRecord }) {
  const text = useShowText();
  const outcomes = useLabels('outcome');
  const { outcome, facts, legalBasis, replyText, claims, servedAt, serviceAttempts, ratingOpensAt } =
    petition;
  const { archiveVolume } = petition;
  const tracks = useTrackText();
  const suggestion = outcome !== null && isOfSuggestion(outcome);
  const attended = servedAt !== null || serviceAttempts.length > 0;
  if (!outcome && !attended) return null;
  const fell = isAnswerOwedAnew(petition.events);
  return (
    <Section
      title={fell ? text.fallenAnswer : text.answer}
      aside={
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          {outcome && <Chip label={outcomes.of(outcome)} />}
          {!fell && <PrintAnswerButton petition={petition} />}
        </Box>
      }
    >
      <Passage label={text.reply}>{replyText}</Passage>
      <Passage label={suggestion ? tracks.studied : text.facts}>{facts}</Passage>
      {claims.length === 1 && <Passage label={tracks.why}>{claims[0]?.reasons ?? null}</Passage>}
      <Passage label={text.legalBasis}>{legalBasis}</Passage>
      {attended && <Divider sx={{ my: 1 }} />}
      <PetitionService petition={petition} />
      <Fact label={text.rating}>{ratingOpensAt && dayText(ratingOpensAt)}</Fact>
      <Fact label={text.volume}>{archiveVolume}</Fact>
    </Section>
  );
}
