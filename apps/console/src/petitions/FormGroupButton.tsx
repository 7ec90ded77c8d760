import { FormGroupMatterDocument, type GroupInvitationFragment, type MandateWay } from '@huiyin/client';
import { today } from '../i18n/dates';
import { useGroupText } from './group.text';
import { GroupInputs } from './GroupInputs';
import { GroupVerb } from './GroupVerb';

/** 登记为集体信访: the code is told once, to be printed for the representatives. */
export function FormGroupButton({ onInvited }: { onInvited: (invitation: GroupInvitationFragment) => void }) {
  const text = useGroupText();
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
      <GroupInputs />
    </GroupVerb>
  );
}
