import { ExpeditePetitionDocument } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

/** 加急, or 取消加急 of one that is urgent. */
export function ExpediteButton(props: VerbProps) {
  const text = useVerbText();
  const urgent = useRecordContext<PetitionRecord>()?.urgent ?? false;
  return (
    <PetitionVerb
      {...props}
      action="expedite"
      document={ExpeditePetitionDocument}
      intro={urgent ? text.endExpedite : text.expedite}
      input={({ reason }) => ({ urgent: !urgent, reason: String(reason ?? '') })}
    >
      <LongText source="reason" label={text.reason} rows={1} longest={200} autoFocus />
    </PetitionVerb>
  );
}
