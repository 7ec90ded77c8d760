import { RevealCoSignerDocument, type RevealCoSignerMutation } from '@huiyin/client';
import { required, SelectInput } from 'react-admin';
import { LongText } from '../frame/LongText';
import { useGroupText } from './group.text';
import { GroupVerb } from './GroupVerb';

export type Addressee = NonNullable<RevealCoSignerMutation['revealCoSigner']['revealedCoSigners']>[number];

type Props = Readonly<{ numbers: readonly number[]; onRevealed: (addressees: Addressee[]) => void }>;

/** Name and address of one who is to be written to, told to the page alone. */
export function RevealCoSignerButton({ numbers, onRevealed }: Props) {
  const text = useGroupText();
  return (
    <GroupVerb
      action="revealCoSigner"
      document={RevealCoSignerDocument}
      intro={text.revealIntro}
      input={({ ordinal, purpose }) => ({ ordinal: Number(ordinal), purpose: String(purpose ?? '') })}
      onDone={({ revealCoSigner }) => onRevealed(revealCoSigner.revealedCoSigners ?? [])}
    >
      <SelectInput
        source="ordinal"
        label={text.ordinal}
        choices={numbers.map((id) => ({ id, name: text.numbered(id) }))}
        validate={required()}
        fullWidth
      />
      <LongText source="purpose" label={text.purpose} rows={2} longest={200} />
    </GroupVerb>
  );
}
