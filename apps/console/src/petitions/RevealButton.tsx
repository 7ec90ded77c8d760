import { RevealPetitionerDocument, type RevealPetitionerMutation } from '@huiyin/client';
import { PetitionVerb } from './PetitionVerb';
import { PurposeInputs } from './PurposeInputs';
import { useVerbText } from './verbs.text';

export type RevealedParty = NonNullable<RevealPetitionerMutation['revealPetitioner']['revealed']>[number];

/** Identities in clear, told to the page alone: they are gone when one leaves it. */
export function RevealButton({ onRevealed }: { onRevealed: (parties: RevealedParty[]) => void }) {
  const text = useVerbText();
  return (
    <PetitionVerb
      action="reveal"
      document={RevealPetitionerDocument}
      intro={text.reveal}
      onDone={({ revealPetitioner }) => onRevealed(revealPetitioner.revealed ?? [])}
    >
      <PurposeInputs />
    </PetitionVerb>
  );
}
