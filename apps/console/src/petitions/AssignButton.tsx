import { AssignPetitionDocument } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { LongText } from '../frame/LongText';
import { OfficialInput } from '../officials/OfficialInput';
import { UnitInput } from '../units/UnitInput';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function AssignButton(props: VerbProps) {
  const text = useVerbText();
  const petition = useRecordContext<PetitionRecord>();
  const defaultValues = {
    unitId: petition?.unit?.id,
    responsibleId: petition?.responsible?.id,
    leadId: petition?.leadOfficial?.id,
  };
  return (
    <PetitionVerb
      {...props}
      action="assign"
      document={AssignPetitionDocument}
      intro={text.assign}
      defaultValues={defaultValues}
    >
      <UnitInput source="unitId" label={text.unit} mandatory />
      <OfficialInput source="responsibleId" label={text.responsible} mandatory />
      <OfficialInput source="leadId" label={text.lead} mandatory />
      <LongText source="instruction" label={text.instruction} optional />
    </PetitionVerb>
  );
}
