import { PlanPetitionDocument } from '@huiyin/client';
import { DayInput } from '../frame/DayInput';
import { LongText } from '../frame/LongText';
import { today } from '../i18n/dates';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function PlanButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb
      {...props}
      action="plan"
      document={PlanPetitionDocument}
      intro={text.plan}
      defaultValues={{ on: today() }}
      input={({ what, on }) => ({ what: String(what ?? ''), on: String(on) })}
    >
      <LongText source="what" label={text.nextAction} rows={1} longest={200} autoFocus />
      <DayInput source="on" label={text.nextActionOn} />
    </PetitionVerb>
  );
}
