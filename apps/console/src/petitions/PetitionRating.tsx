import { Typography } from '@mui/material';
import { Fact, Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

/** What the petitioner said of reception and answer; absent until they have. Nobody of the office can write it. */
export function PetitionRating({ petition }: { petition: PetitionRecord }) {
  return (
    <>
      <ReceptionRating petition={petition} />
      <AnswerRating petition={petition} />
    </>
  );
}

/** How they were received: said from the registration on, apart from the answer. */
function ReceptionRating({ petition }: { petition: PetitionRecord }) {
  const text = useShowText();
  const satisfactions = useLabels('satisfaction');
  const rating = petition.receptionRatings.find(({ setAside }) => setAside === null);
  const aside = petition.receptionRatings.find(({ setAside }) => setAside !== null);
  if (!rating && !aside) return null;
  return (
    <Section title={text.ratedReception}>
      {rating && <Fact label={dayText(rating.ratedAt)}>{satisfactions.of(rating.verdict)}</Fact>}
      {aside && <Typography color="text.secondary">{text.ratingSetAside(dayText(aside.ratedAt))}</Typography>}
    </Section>
  );
}

function AnswerRating({ petition }: { petition: PetitionRecord }) {
  const text = useShowText();
  const satisfactions = useLabels('satisfaction');
  const [rating = null] = petition.ratings.filter(({ setAside }) => setAside === null);
  const aside = petition.ratings.find(({ setAside }) => setAside !== null);
  const note = aside && (
    <Typography color="text.secondary">{text.ratingSetAside(dayText(aside.ratedAt))}</Typography>
  );
  if (rating === null) return note ? <Section title={text.rated}>{note}</Section> : null;
  const { body, bodyComment, organ, organComment, ratedAt } = rating;
  return (
    <Section title={text.rated}>
      <Fact label={text.ratedBody}>{[satisfactions.of(body), bodyComment].filter(Boolean).join(' · ')}</Fact>
      <Fact label={text.ratedOrgan}>
        {[satisfactions.of(organ), organComment].filter(Boolean).join(' · ')}
      </Fact>
      <Fact label={text.ratedAt}>{dayText(ratedAt)}</Fact>
      {note}
    </Section>
  );
}
