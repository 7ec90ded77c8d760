import { ClosePetitionDocument } from '@huiyin/client';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function CloseButton(props: VerbProps) {
  return (
    <PetitionVerb {...props} action="close" document={ClosePetitionDocument} intro={useVerbText().close} />
  );
}
