import { RecordPetitionerViewDocument } from '@huiyin/client';
import { required, SelectInput } from 'react-admin';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function RecordViewButton(props: VerbProps) {
  const text = useVerbText();
  const views = useLabels('petitionerView');
  return (
    <PetitionVerb
      {...props}
      action="recordView"
      document={RecordPetitionerViewDocument}
      intro={text.recordView}
    >
      <SelectInput
        source="view"
        label={text.view}
        choices={views.choices()}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <LongText source="text" label={text.viewText} rows={3} optional />
    </PetitionVerb>
  );
}
