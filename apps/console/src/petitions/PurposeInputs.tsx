import { PETITIONER_PURPOSES, type RevealPurpose } from '@huiyin/domain';
import { required, SelectInput } from 'react-admin';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { useVerbText } from './verbs.text';

/** What an identity is looked at for, as its petitioner is told. */
export function PurposeInputs({
  among = PETITIONER_PURPOSES,
}: Readonly<{ among?: readonly RevealPurpose[] }>) {
  const text = useVerbText();
  const purposes = useLabels('revealPurpose');
  return (
    <>
      <SelectInput
        source="purposeKind"
        label={text.purposeKind}
        choices={purposes.among(among)}
        validate={required()}
        fullWidth
      />
      <LongText source="purpose" label={text.purpose} rows={2} longest={200} />
    </>
  );
}
