import { RetireCompetenceRuleDocument, type CompetenceRuleFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useCompetenceRuleText } from './competence-rule.text';

export function RetireCompetenceRuleButton() {
  const text = useCompetenceRuleText();
  const rule = useRecordContext<CompetenceRuleFieldsFragment>();
  const refusal = useWriteRefusal('competence.manage');
  if (!rule) return null;
  const { id, version } = rule;
  return (
    <VerbButton label={text.retire} refusal={rule.retiredAt ? text.retired : refusal}>
      {(close) => (
        <VerbDialog
          title={text.retire}
          intro={text.retireIntro}
          document={RetireCompetenceRuleDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
