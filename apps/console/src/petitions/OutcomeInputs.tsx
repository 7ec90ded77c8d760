import { isSupport, OUTCOMES, TEXT_LENGTH, type ClaimOutcome } from '@huiyin/domain';
import { RadioButtonGroupInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { useClaimText } from './claims.text';
import { useVerbText } from './verbs.text';

/** What is decided, among what the matter's law knows; the facts and the basis; and, of what is supported, by when. */
export function OutcomeInputs({ known }: { known: readonly string[] }) {
  const text = useVerbText();
  const claims = useClaimText();
  const outcomes = useLabels('outcome');
  const outcome = useWatch({ name: 'outcome' }) as ClaimOutcome | undefined;
  return (
    <>
      <RadioButtonGroupInput
        source="outcome"
        label={text.outcome}
        choices={outcomes.choices(OUTCOMES.filter((one) => !known.includes(one)))}
        validate={required()}
        helperText={false}
      />
      {outcome && isSupport(outcome) && (
        <DayInput source="performBy" label={claims.performBy} helperText={claims.performByHelp} />
      )}
      <LongText source="facts" label={text.facts} rows={4} longest={TEXT_LENGTH} />
      <LongText source="legalBasis" label={text.legalBasis} rows={2} longest={TEXT_LENGTH} />
    </>
  );
}

/** As it is sent: what is not supported has no day. */
export const outcomeOfForm = (values: Readonly<Record<string, unknown>>) => ({
  ...values,
  performBy: isSupport(values['outcome'] as ClaimOutcome) ? values['performBy'] : null,
});
