import { DeclareFinalityDocument } from '@huiyin/client';
import { required, TextInput, useRecordContext } from 'react-admin';
import { VerdictButton } from '../frame/VerdictButton';
import { isOpen, type PetitionRecord } from '../petitions/PetitionVerb';
import { OfficeInput } from '../transfers/OfficeInput';
import { useReviewText } from './review.text';
import { SameMatterInputs, typedSame } from './SameMatterInputs';

/** 不再受理: offered where a matter may still be turned away, and for the same facts and reasons alone. */
export function FinalityButton() {
  const text = useReviewText();
  const petition = useRecordContext<PetitionRecord>();
  if (!petition || !isOpen(petition, 'notAccept')) return null;
  const { id, version } = petition;
  return (
    <VerdictButton
      subject={petition}
      action="notAccept"
      label={text.finality}
      document={DeclareFinalityDocument}
      intro={text.finalityIntro}
      defaultValues={{ newFacts: false, anotherPetitioner: false }}
      input={({ finalNumber, finalOfficeId, ...same }) => ({
        id,
        version,
        finalNumber: String(finalNumber ?? ''),
        finalOfficeId: finalOfficeId ? String(finalOfficeId) : null,
        ...typedSame(same),
      })}
    >
      <OfficeInput source="finalOfficeId" label={text.finalOffice} helperText={text.finalOfficeHint} />
      <TextInput
        source="finalNumber"
        label={text.finalNumber}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <SameMatterInputs />
    </VerdictButton>
  );
}
