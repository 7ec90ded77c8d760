import { MANDATE_LENGTH } from '@huiyin/domain';
import { required, SelectInput } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { useGroupText } from './group.text';

/** 推选: how the representatives were chosen, when, and what shows it. */
export function GroupInputs() {
  const text = useGroupText();
  const ways = useLabels('mandateWay');
  return (
    <>
      <SelectInput
        source="chosenBy"
        label={text.chosenBy}
        choices={ways.choices()}
        validate={required()}
        fullWidth
      />
      <DayInput source="chosenOn" label={text.chosenOn} />
      <LongText
        source="mandate"
        label={text.mandate}
        helperText={text.mandateHelp}
        longest={MANDATE_LENGTH}
      />
    </>
  );
}
