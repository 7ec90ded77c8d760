import { ReferOutPetitionDocument } from '@huiyin/client';
import { LongText } from '../frame/LongText';
import { PathwayInput, useTold } from './PathwayInput';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function ReferOutButton(props: VerbProps) {
  const text = useVerbText();
  const told = useTold();
  return (
    <PetitionVerb {...props} action="referOut" document={ReferOutPetitionDocument} intro={text.referOut}>
      <LongText source="reason" label={text.reason} autoFocus />
      <PathwayInput {...told} />
      <LongText source="lawfulWay" label={text.referTo} />
    </PetitionVerb>
  );
}
