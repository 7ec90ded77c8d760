import { ExtendPetitionDocument } from '@huiyin/client';
import { maxValue, minValue, NumberInput, required } from 'react-admin';
import { LongText } from '../frame/LongText';
import { OfficialInput } from '../officials/OfficialInput';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

const MOST_DAYS = 30;

export function ExtendButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb {...props} action="extend" document={ExtendPetitionDocument} intro={text.extend}>
      <NumberInput
        source="days"
        label={text.days}
        min={1}
        max={MOST_DAYS}
        step={1}
        validate={[required(), minValue(1), maxValue(MOST_DAYS)]}
        autoFocus
      />
      <OfficialInput source="approverId" label={text.approver} mandatory />
      <LongText source="reason" label={text.reason} />
      <LongText source="notice" label={text.notice} rows={2} />
    </PetitionVerb>
  );
}
