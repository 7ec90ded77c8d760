import { Typography } from '@mui/material';
import type { CompetenceRuleFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { RoomEdit } from '../frame/RoomEdit';
import { COMPETENCE_RULE_FIELDS, CompetenceRuleInputs } from './CompetenceRuleInputs';
import { RetireCompetenceRuleButton } from './RetireCompetenceRuleButton';
import { useScope } from './use-scope';
import { useCompetenceRuleText } from './competence-rule.text';

export default function CompetenceRuleEdit() {
  return (
    <RoomEdit
      title={useCompetenceRuleText().edit}
      permission="competence.manage"
      fields={COMPETENCE_RULE_FIELDS}
      verbs={<RetireCompetenceRuleButton />}
    >
      <Scope />
      <CompetenceRuleInputs />
    </RoomEdit>
  );
}

function Scope() {
  const rule = useRecordContext<CompetenceRuleFieldsFragment>();
  const scopeOf = useScope();
  if (!rule) return null;
  return (
    <Typography sx={{ mb: 2 }}>
      {scopeOf(rule)} → <strong>{rule.unit?.name ?? rule.officeName}</strong>
    </Typography>
  );
}
