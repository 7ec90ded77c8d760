import {
  isOfSuggestion,
  isSupport,
  OUTCOMES,
  TEXT_LENGTH,
  wantsReasons,
  type ClaimOutcome,
} from '@huiyin/domain';
import { RadioButtonGroupInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { useClaimText } from './claims.text';
import { useTrackText } from './track.text';
import { useVerbText } from './verbs.text';

type Known = Readonly<{ known: readonly string[] }>;

/** Whether what is decided is 采纳 or not. */
export const isSuggestion = (known: readonly string[]): boolean =>
  OUTCOMES.some((one) => isOfSuggestion(one) && known.includes(one));

/**
 * What is decided, among what the matter's law knows on its track; the facts and the basis, or of a suggestion what was studied and
 * why it is not adopted; and, of what is supported or adopted, by when.
 */
export function OutcomeInputs({ known }: Known) {
  const text = useVerbText();
  const claims = useClaimText();
  const tracks = useTrackText();
  const outcomes = useLabels('outcome');
  const outcome = useWatch({ name: 'outcome' }) as ClaimOutcome | undefined;
  const suggestion = isSuggestion(known);
  return (
    <>
      <RadioButtonGroupInput
        source="outcome"
        label={suggestion ? tracks.outcome : text.outcome}
        choices={outcomes.choices(OUTCOMES.filter((one) => !known.includes(one)))}
        validate={required()}
        helperText={false}
      />
      {outcome && isSupport(outcome) && (
        <DayInput
          source="performBy"
          label={suggestion ? tracks.performBy : claims.performBy}
          helperText={suggestion ? tracks.performByHelp : claims.performByHelp}
        />
      )}
      <LongText
        source="facts"
        label={suggestion ? tracks.study : text.facts}
        rows={4}
        longest={TEXT_LENGTH}
      />
      {outcome && wantsReasons(outcome) && (
        <LongText source="reasons" label={tracks.reasons} rows={3} longest={TEXT_LENGTH} />
      )}
      <LongText
        source="legalBasis"
        label={suggestion ? tracks.basis : text.legalBasis}
        rows={2}
        longest={TEXT_LENGTH}
        optional={suggestion}
      />
    </>
  );
}

/** As it is sent: what is not supported has no day, and what is adopted no reasons against it. */
export const outcomeOfForm = (values: Readonly<Record<string, unknown>>) => {
  const outcome = values['outcome'] as ClaimOutcome;
  return {
    ...values,
    legalBasis: values['legalBasis'] ?? '',
    reasons: wantsReasons(outcome) ? values['reasons'] : null,
    performBy: isSupport(outcome) ? values['performBy'] : null,
  };
};
