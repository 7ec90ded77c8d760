import { NotAcceptPetitionDocument } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { LongText } from '../frame/LongText';
import { PathwayInput } from './PathwayInput';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function NotAcceptButton(props: VerbProps) {
  const text = useVerbText();
  const petition = useRecordContext<PetitionRecord>();
  return (
    <PetitionVerb {...props} action="notAccept" document={NotAcceptPetitionDocument} intro={text.notAccept}>
      <LongText source="reason" label={text.reason} autoFocus />
      <PathwayInput petition={petition} />
      <LongText source="lawfulWay" label={text.lawfulWay} />
    </PetitionVerb>
  );
}
