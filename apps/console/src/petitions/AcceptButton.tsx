import { AcceptPetitionDocument } from '@huiyin/client';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function AcceptButton(props: VerbProps) {
  return (
    <PetitionVerb {...props} action="accept" document={AcceptPetitionDocument} intro={useVerbText().accept} />
  );
}
