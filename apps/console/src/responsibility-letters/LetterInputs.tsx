import { DUTIES_LENGTH } from '@huiyin/domain';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { useResponsibilityLetterText } from './responsibility-letter.text';

/** The two lists of a letter and its term; shared by drafting and changing. */
export function LetterInputs() {
  const text = useResponsibilityLetterText();
  return (
    <>
      <LongText source="businessDuties" label={text.business} rows={4} longest={DUTIES_LENGTH} />
      <LongText source="petitionDuties" label={text.petition} rows={4} longest={DUTIES_LENGTH} />
      <DayInput source="fromOn" label={text.fromOn} />
      <DayInput source="untilOn" label={text.untilOn} />
    </>
  );
}
