import { BooleanInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { useReviewText } from './review.text';

/** What is the same, compared one by one, and whether anything is new. */
export function SameMatterInputs() {
  const text = useReviewText();
  return (
    <>
      <LongText source="sameFacts" label={text.sameFacts} rows={3} />
      <LongText source="sameReasons" label={text.sameReasons} rows={2} />
      <BooleanInput source="newFacts" label={text.newFacts} helperText={text.newFactsHint} />
      <BooleanInput source="anotherPetitioner" label={text.another} helperText={text.anotherHint} />
    </>
  );
}

export const typedSame = ({ sameFacts, sameReasons, newFacts, anotherPetitioner }: FieldValues) => ({
  sameFacts: String(sameFacts ?? ''),
  sameReasons: String(sameReasons ?? ''),
  newFacts: newFacts === true,
  anotherPetitioner: anotherPetitioner === true,
});
