import { DeclareFinalityByPaperDocument } from '@huiyin/client';
import { required, SelectInput, TextInput, useRecordContext } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { VerdictButton } from '../frame/VerdictButton';
import { useAttached } from '../legacy-dossiers/use-attached';
import { isOpen, type PetitionRecord } from '../petitions/PetitionVerb';
import { useReviewText } from './review.text';
import { SameMatterInputs, typedSame } from './SameMatterInputs';

/** 不再受理 by the paper of a body outside Huiyin, which is a file of the matter. */
export function FinalityByPaperButton() {
  const petition = useRecordContext<PetitionRecord>();
  return petition && isOpen(petition, 'notAccept') ? <ByPaper petition={petition} /> : null;
}

function ByPaper({ petition }: { petition: PetitionRecord }) {
  const text = useReviewText();
  const attached = useAttached(petition.id);
  const { id, version } = petition;
  return (
    <VerdictButton
      subject={petition}
      action="notAccept"
      label={text.finalityByPaper}
      document={DeclareFinalityByPaperDocument}
      intro={text.finalityByPaperIntro}
      defaultValues={{ newFacts: false, anotherPetitioner: false }}
      input={({ bodyName, opinionNumber, opinionOn, attachmentId, ...same }) => ({
        id,
        version,
        bodyName: String(bodyName ?? ''),
        opinionNumber: String(opinionNumber ?? ''),
        opinionOn: String(opinionOn ?? ''),
        attachmentId: String(attachmentId ?? ''),
        ...typedSame(same),
      })}
    >
      <SelectInput
        source="attachmentId"
        label={text.finalPaper}
        choices={attached}
        validate={required()}
        helperText={attached.length === 0 ? text.finalPaperNone : false}
        fullWidth
      />
      <TextInput
        source="bodyName"
        label={text.finalBody}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <TextInput
        source="opinionNumber"
        label={text.finalOpinionNumber}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <DayInput source="opinionOn" label={text.finalOpinionOn} />
      <SameMatterInputs />
    </VerdictButton>
  );
}
