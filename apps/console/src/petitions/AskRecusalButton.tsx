import { AskRecusalDocument } from '@huiyin/client';
import { required, SelectInput, useRecordContext } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { OfficialInput } from '../officials/OfficialInput';
import { useRecusalText } from '../recusals/recusal.text';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';

/** 提出回避. */
export function AskRecusalButton(props: VerbProps) {
  const text = useRecusalText();
  const grounds = useLabels('recusalGround');
  const askers = useLabels('recusalAsker');
  const petition = useRecordContext<PetitionRecord>();
  return (
    <PetitionVerb
      {...props}
      action="askRecusal"
      document={AskRecusalDocument}
      intro={text.askIntro}
      defaultValues={{ officialId: petition?.responsible?.id ?? petition?.owner.id }}
    >
      <OfficialInput source="officialId" label={text.official} mandatory />
      <SelectInput
        source="ground"
        label={text.ground}
        choices={grounds.choices()}
        validate={required()}
        fullWidth
      />
      <SelectInput
        source="asker"
        label={text.asker}
        choices={askers.choices()}
        validate={required()}
        fullWidth
      />
      <LongText source="reason" label={text.reason} rows={2} />
      <DayInput source="decideBy" label={text.decideBy} helperText={text.decideByHelp} optional />
    </PetitionVerb>
  );
}
