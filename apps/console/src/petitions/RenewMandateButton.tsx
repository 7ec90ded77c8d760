import { RenewMandateDocument, type MandateWay } from '@huiyin/client';
import { today } from '../i18n/dates';
import { useGroupText } from './group.text';
import { GroupInputs } from './GroupInputs';
import { GroupVerb } from './GroupVerb';

/** 另行推选代表: the mandate of those who speak for the group from now on. */
export function RenewMandateButton() {
  const text = useGroupText();
  return (
    <GroupVerb
      action="renewMandate"
      document={RenewMandateDocument}
      intro={text.renewIntro}
      defaultValues={{ chosenOn: today() }}
      input={({ chosenBy, chosenOn, mandate }) => ({
        chosenBy: chosenBy as MandateWay,
        chosenOn: String(chosenOn),
        mandate: String(mandate ?? ''),
      })}
    >
      <GroupInputs />
    </GroupVerb>
  );
}
