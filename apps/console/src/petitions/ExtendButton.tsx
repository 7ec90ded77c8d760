import { ExtendPetitionDocument } from '@huiyin/client';
import { maxValue, minValue, NumberInput, required, useRecordContext } from 'react-admin';
import { LongText } from '../frame/LongText';
import { OfficialInput } from '../officials/OfficialInput';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function ExtendButton(props: VerbProps) {
  const text = useVerbText();
  const term = useRecordContext<PetitionRecord>()?.clocks.find(({ kind }) => kind === 'CONCLUDE');
  const most = term?.extensionMax ?? 0;
  return (
    <PetitionVerb {...props} action="extend" document={ExtendPetitionDocument} intro={text.extend}>
      <NumberInput
        source="days"
        label={text.days(most, term?.unit === 'WORKDAY')}
        min={1}
        max={most}
        step={1}
        validate={[required(), minValue(1), maxValue(most)]}
        autoFocus
      />
      <OfficialInput source="approverId" label={text.approver} mandatory />
      <LongText source="reason" label={text.reason} />
      <LongText source="notice" label={text.notice} rows={2} />
    </PetitionVerb>
  );
}
