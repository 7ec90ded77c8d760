import { ArchivePetitionDocument } from '@huiyin/client';
import { required, TextInput } from 'react-admin';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function ArchiveButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb {...props} action="archive" document={ArchivePetitionDocument} intro={text.archive}>
      <TextInput source="volume" label={text.volume} validate={required()} fullWidth autoFocus />
    </PetitionVerb>
  );
}
