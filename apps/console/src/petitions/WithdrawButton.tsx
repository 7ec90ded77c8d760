import { WithdrawPetitionDocument } from '@huiyin/client';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function WithdrawButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb {...props} action="withdraw" document={WithdrawPetitionDocument} intro={text.withdraw}>
      <LongText source="reason" label={text.reason} autoFocus />
    </PetitionVerb>
  );
}
