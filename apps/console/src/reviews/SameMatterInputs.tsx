import { BooleanInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { useReviewText } from './review.text';

/** What is the same, compared one by one, and whether anything is new. */
export function SameMatterInputs() {
  const text = useReviewText();
  return (
    <>
      <LongText source="sameFacts" label={text.sameFacts} rows={3} longest={1_000} />
      <LongText source="sameReasons" label={text.sameReasons} rows={2} longest={1_000} />
      <BooleanInput source="newFacts" label={text.newFacts} helperText={text.newFactsHint} />
    </>
  );
}

export const typedSame = ({ sameFacts, sameReasons, newFacts }: FieldValues) => ({
  sameFacts: String(sameFacts ?? ''),
  sameReasons: String(sameReasons ?? ''),
  newFacts: newFacts === true,
});
