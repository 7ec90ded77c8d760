import { EndSimpleHandlingDocument } from '@huiyin/client';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function EndSimpleButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb {...props} action="endSimple" document={EndSimpleHandlingDocument} intro={text.endSimple}>
      <LongText source="reason" label={text.reason} autoFocus />
    </PetitionVerb>
  );
}
