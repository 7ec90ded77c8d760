import { ExtendPetitionDocument } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { LongText } from '../frame/LongText';
import { ApproverInput } from '../officials/ApproverInput';
import { ExtensionDaysInput } from './ExtensionDaysInput';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function ExtendButton(props: VerbProps) {
  const text = useVerbText();
  const petition = useRecordContext<PetitionRecord>();
  return (
    <PetitionVerb {...props} action="extend" document={ExtendPetitionDocument} intro={text.extend}>
      <ExtensionDaysInput clock={petition?.clocks.find(({ kind }) => kind === 'CONCLUDE')} />
      <ApproverInput />
      <LongText source="reason" label={text.reason} />
      <LongText source="notice" label={text.notice} rows={2} />
    </PetitionVerb>
  );
}
