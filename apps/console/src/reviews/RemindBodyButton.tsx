import { RemindReviewBodyDocument } from '@huiyin/client';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import { today } from '../i18n/dates';
import type { ShownReview } from './ExtendReviewButton';
import { useReviewText } from './review.text';

/** 书面催办 of a body outside Huiyin, which no notice reaches. */
export function RemindBodyButton({ review }: { review: ShownReview }) {
  const text = useReviewText();
  const { id, version } = review;
  return (
    <VerdictButton
      subject={review}
      action="remind"
      document={RemindReviewBodyDocument}
      intro={text.remindIntro}
      defaultValues={{ sentOn: today() }}
      input={({ text: words, sentOn, proof }) => ({
        id,
        version,
        text: String(words ?? ''),
        sentOn: String(sentOn ?? ''),
        proof: String(proof ?? ''),
      })}
    >
      <LongText source="text" label={text.reminder} rows={2} autoFocus />
      <DayInput source="sentOn" label={text.remindedOn} />
      <LongText source="proof" label={text.remindProof} rows={1} />
    </VerdictButton>
  );
}
