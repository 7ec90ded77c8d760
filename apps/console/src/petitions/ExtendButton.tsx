import { ExtendPetitionDocument } from '@huiyin/client';
import { daysText } from '@huiyin/domain';
import { maxValue, minValue, NumberInput, required, useRecordContext } from 'react-admin';
import { LongText } from '../frame/LongText';
import { OfficialInput } from '../officials/OfficialInput';
import { useLanguage } from '../i18n/language';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function ExtendButton(props: VerbProps) {
  const text = useVerbText();
  const language = useLanguage();
  const petition = useRecordContext<PetitionRecord>();
  const conclude = petition?.clocks.find(({ kind }) => kind === 'CONCLUDE');
  // where there is none the dialog says why once it is sent
  const [most, unit] = [conclude?.mayExtendBy ?? 1, conclude?.unit ?? 'DAY'];
  return (
    <PetitionVerb {...props} action="extend" document={ExtendPetitionDocument} intro={text.extend}>
      <NumberInput
        source="days"
        label={text.days(daysText(most, unit, language))}
        min={1}
        max={most}
        step={1}
        fullWidth
        validate={[required(), minValue(1), maxValue(most)]}
        autoFocus
      />
      <OfficialInput source="approverId" label={text.approver} mandatory />
      <LongText source="reason" label={text.reason} />
      <LongText source="notice" label={text.notice} rows={2} />
    </PetitionVerb>
  );
}
