import { BASIS_LENGTH } from '@huiyin/domain';
import { maxLength, required, TextInput } from 'react-admin';
import { OfficialInput } from '../officials/OfficialInput';
import { useCompetenceRuleText } from './competence-rule.text';

export const COMPETENCE_RULE_FIELDS = ['responsibleId', 'leadId', 'basis'] as const;

/** Shared by adding and changing: another scope is another rule. */
export function CompetenceRuleInputs() {
  const text = useCompetenceRuleText();
  return (
    <>
      <OfficialInput source="responsibleId" label={text.responsible} helperText={text.peopleHelp} />
      <OfficialInput source="leadId" label={text.lead} helperText={text.peopleHelp} />
      <TextInput
        source="basis"
        label={text.basis}
        helperText={text.basisHelp}
        validate={[required(), maxLength(BASIS_LENGTH)]}
        multiline
        fullWidth
      />
    </>
  );
}
