import { HandOffPetitionDocument } from '@huiyin/client';
import { HAND_OFF_LENGTHS } from '@huiyin/domain';
import { maxLength, required, SelectInput, TextInput } from 'react-admin';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { useHandOffText } from './hand-off.text';
import { PetitionVerb, type VerbProps } from './PetitionVerb';

/** 移送材料: to whom, what, and how. */
export function HandOffButton(props: VerbProps) {
  const text = useHandOffText();
  const means = useLabels('handOffMeans');
  return (
    <PetitionVerb {...props} action="handOff" document={HandOffPetitionDocument} intro={text.intro}>
      <TextInput
        source="receiver"
        label={text.receiver}
        validate={[required(), maxLength(HAND_OFF_LENGTHS.receiver)]}
        helperText={false}
        fullWidth
        autoFocus
      />
      <LongText
        source="items"
        label={text.items}
        helperText={text.itemsHelp}
        longest={HAND_OFF_LENGTHS.items}
      />
      <SelectInput
        source="means"
        label={text.means}
        choices={means.choices()}
        validate={required()}
        helperText={false}
        fullWidth
      />
    </PetitionVerb>
  );
}
