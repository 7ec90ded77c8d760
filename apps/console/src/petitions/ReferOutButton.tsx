import { ReferOutPetitionDocument } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
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
      <LongText source="lawfulWay" label={text.referTo} />
    </PetitionVerb>
  );
}
