import { TakePetitionDocument } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { useViewer } from '../api/viewer-store';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function TakeButton(props: VerbProps) {
  const text = useVerbText();
  const viewer = useViewer();
  const responsible = useRecordContext<PetitionRecord>()?.responsible;
  const forAnother = responsible && responsible.id !== viewer?.officialId;
  return (
    <PetitionVerb
      {...props}
      action="take"
      document={TakePetitionDocument}
      intro={forAnother ? text.takeFor(responsible.name) : text.take}
    />
  );
}
