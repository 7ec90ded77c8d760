import { DeclareFinalityDocument } from '@huiyin/client';
import { BooleanInput, required, TextInput, useRecordContext } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { VerdictButton } from '../frame/VerdictButton';
import type { PetitionRecord } from '../petitions/PetitionVerb';
import { useReviewText } from './review.text';

const said = (value: FieldValues[string]): string => String(value ?? '');

/** 不再受理: offered where a matter may still be turned away, and for the same facts and reasons alone. */
export function FinalityButton() {
  const text = useReviewText();
  const petition = useRecordContext<PetitionRecord>();
  if (!petition?.actions.some(({ action, allowed }) => action === 'notAccept' && allowed)) return null;
  const { id, version } = petition;
  return (
    <VerdictButton
      subject={petition}
      action="notAccept"
      label={text.finality}
      document={DeclareFinalityDocument}
      intro={text.finalityIntro}
      defaultValues={{ newFacts: false }}
      input={({ finalNumber, sameFacts, sameReasons, newFacts }) => ({
        id,
        version,
        finalNumber: said(finalNumber),
        sameFacts: said(sameFacts),
        sameReasons: said(sameReasons),
        newFacts: newFacts === true,
      })}
    >
      <TextInput
        source="finalNumber"
        label={text.finalNumber}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <LongText source="sameFacts" label={text.sameFacts} rows={3} longest={1_000} />
      <LongText source="sameReasons" label={text.sameReasons} rows={2} longest={1_000} />
      <BooleanInput source="newFacts" label={text.newFacts} helperText={text.newFactsHint} />
    </VerdictButton>
  );
}
