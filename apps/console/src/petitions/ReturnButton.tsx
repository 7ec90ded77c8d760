import { ReturnPetitionDocument } from '@huiyin/client';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function ReturnButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb {...props} action="return" document={ReturnPetitionDocument} intro={text.giveBack}>
      <LongText source="reason" label={text.reason} autoFocus />
    </PetitionVerb>
  );
}
