import { AssignPetitionDocument } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { OfficialInput } from '../officials/OfficialInput';
import { UnitInput } from '../units/UnitInput';
import { Route, soleBody } from './Route';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function AssignButton(props: VerbProps) {
  const text = useVerbText();
  const petition = useRecordContext<PetitionRecord>();
  const body = soleBody(petition);
  const defaultValues = {
    unitId: petition?.unit?.id ?? body?.unitId,
    responsibleId: petition?.responsible?.id ?? body?.responsibleId,
    leadId: petition?.leadOfficial?.id ?? body?.leadId,
  };
  return (
    <PetitionVerb
      {...props}
      action="assign"
      document={AssignPetitionDocument}
      intro={<Route intro={text.assign} />}
      defaultValues={defaultValues}
    >
      <UnitInput source="unitId" label={text.unit} mandatory />
      <OfficialInput source="responsibleId" label={text.responsible} mandatory />
      <OfficialInput source="leadId" label={text.lead} mandatory />
      {body?.unitId && <Deviation competent={body.unitId} />}
      <LongText source="instruction" label={text.instruction} optional />
    </PetitionVerb>
  );
}

/** Asked for where the matter is to go to another unit than the rules name. */
function Deviation({ competent }: { competent: string }) {
  const text = useVerbText();
  const unitId = useWatch<{ unitId?: string }>({ name: 'unitId' });
  return unitId && unitId !== competent ? (
    <LongText source="deviation" label={text.deviation} rows={2} />
  ) : null;
}
