import { VoidPetitionDocument } from '@huiyin/client';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function VoidButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb {...props} action="void" document={VoidPetitionDocument} intro={text.void}>
      <LongText source="reason" label={text.reason} autoFocus />
    </PetitionVerb>
  );
}
