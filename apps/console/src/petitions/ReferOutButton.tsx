import { ReferOutPetitionDocument } from '@huiyin/client';
import { LongText } from '../frame/LongText';
import { PathwayInput, useFirstWay } from './PathwayInput';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function ReferOutButton(props: VerbProps) {
  const text = useVerbText();
  const first = useFirstWay();
  return (
    <PetitionVerb {...props} action="referOut" document={ReferOutPetitionDocument} intro={text.referOut}>
      <LongText source="reason" label={text.reason} autoFocus />
      <PathwayInput first={first} />
      <LongText source="lawfulWay" label={text.referTo} />
    </PetitionVerb>
  );
}
