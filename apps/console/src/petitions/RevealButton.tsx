import { RevealPetitionerDocument, type RevealPetitionerMutation } from '@huiyin/client';
import { required, SelectInput } from 'react-admin';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { PetitionVerb } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export type RevealedParty = NonNullable<RevealPetitionerMutation['revealPetitioner']['revealed']>[number];

/** Identities in clear, told to the page alone: they are gone when one leaves it. */
export function RevealButton({ onRevealed }: { onRevealed: (parties: RevealedParty[]) => void }) {
  const text = useVerbText();
  const purposes = useLabels('revealPurpose');
  return (
    <PetitionVerb
      action="reveal"
      document={RevealPetitionerDocument}
      intro={text.reveal}
      onDone={({ revealPetitioner }) => onRevealed(revealPetitioner.revealed ?? [])}
    >
      <SelectInput
        source="purposeKind"
        label={text.purposeKind}
        choices={purposes.choices()}
        validate={required()}
        fullWidth
      />
      <LongText source="purpose" label={text.purpose} rows={2} />
    </PetitionVerb>
  );
}
