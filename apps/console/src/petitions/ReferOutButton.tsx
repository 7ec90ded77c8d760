import { ReferOutPetitionDocument } from '@huiyin/client';
import { HAND_OFF_LENGTHS } from '@huiyin/domain';
import { maxLength, required, TextInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { PathwayInput } from './PathwayInput';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function ReferOutButton(props: VerbProps) {
  const text = useVerbText();
  const petition = useRecordContext<PetitionRecord>();
  return (
    <PetitionVerb {...props} action="referOut" document={ReferOutPetitionDocument} intro={text.referOut}>
      <LongText source="reason" label={text.reason} autoFocus />
      <PathwayInput petition={petition} />
      <Receiver />
      <LongText source="lawfulWay" label={text.referTo} />
    </PetitionVerb>
  );
}

/** The organ it goes to; no procedure is one. */
function Receiver() {
  const text = useVerbText();
  const pathway = useWatch<{ pathway?: string }>({ name: 'pathway' });
  if (pathway) return null;
  return (
    <TextInput
      source="receiver"
      label={text.receiver}
      helperText={text.receiverHelp}
      validate={[required(), maxLength(HAND_OFF_LENGTHS.receiver)]}
      fullWidth
    />
  );
}
