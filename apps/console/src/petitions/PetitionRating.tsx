import { Fact, Section } from '../frame/Section';
import { dayOf } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';

/** What the petitioner said of the answer; absent until they have. Nobody of the office can write it. */
export function PetitionRating({ petition }: { petition: PetitionRecord }) {
  const text = useShowText();
  const satisfactions = useLabels('satisfaction');
  const [rating] = petition.ratings;
  if (!rating) return null;
  const { body, bodyComment, organ, organComment, ratedAt } = rating;
  return (
    <Section title={text.rated}>
      <Fact label={text.ratedBody}>{[satisfactions.of(body), bodyComment].filter(Boolean).join(' · ')}</Fact>
      <Fact label={text.ratedOrgan}>
        {[satisfactions.of(organ), organComment].filter(Boolean).join(' · ')}
      </Fact>
      <Fact label={text.ratedAt}>{dayOf(ratedAt)}</Fact>
    </Section>
  );
}
