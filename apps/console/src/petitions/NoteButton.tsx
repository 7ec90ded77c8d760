import { STATEMENT_LENGTH } from '@huiyin/domain';
import { NotePetitionDocument } from '@huiyin/client';
import { LongText } from '../frame/LongText';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function NoteButton(props: VerbProps) {
  const text = useVerbText();
  return (
    <PetitionVerb {...props} action="note" document={NotePetitionDocument} intro={text.note}>
      <LongText source="text" label={text.noteText} rows={5} longest={STATEMENT_LENGTH} autoFocus />
    </PetitionVerb>
  );
}
