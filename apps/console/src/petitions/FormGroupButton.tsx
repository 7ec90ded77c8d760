import { FormGroupMatterDocument, type GroupInvitationFragment, type MandateWay } from '@huiyin/client';
import { MANDATE_LENGTH } from '@huiyin/domain';
import { required, SelectInput } from 'react-admin';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useGroupText } from './group.text';
import { GroupVerb } from './GroupVerb';

/** 登记为集体信访: the code is told once, to be printed for the representatives. */
export function FormGroupButton({ onInvited }: { onInvited: (invitation: GroupInvitationFragment) => void }) {
  const text = useGroupText();
  const ways = useLabels('mandateWay');
  return (
    <GroupVerb
      action="form"
      document={FormGroupMatterDocument}
      intro={text.formIntro}
      defaultValues={{ chosenOn: today() }}
      input={({ chosenBy, chosenOn, mandate }) => ({
        chosenBy: chosenBy as MandateWay,
        chosenOn: String(chosenOn),
        mandate: String(mandate ?? ''),
      })}
      onDone={({ formGroupMatter }) => onInvited(formGroupMatter)}
    >
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
    </GroupVerb>
  );
}
