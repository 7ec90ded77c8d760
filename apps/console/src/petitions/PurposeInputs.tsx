import type { RevealPurpose } from '@huiyin/domain';
import { required, SelectInput } from 'react-admin';
import { LongText } from '../frame/LongText';
import { useLabels } from '../i18n/labels';
import { useVerbText } from './verbs.text';

/** What an identity is looked at for, as its petitioner is told. */
export function PurposeInputs({ without = 'CONTACT_OTHER_SIDE' }: Readonly<{ without?: RevealPurpose }>) {
  const text = useVerbText();
  const purposes = useLabels('revealPurpose');
  return (
    <>
      <SelectInput
        source="purposeKind"
        label={text.purposeKind}
        choices={purposes.choices([without])}
        validate={required()}
        fullWidth
      />
      <LongText source="purpose" label={text.purpose} rows={2} longest={200} />
    </>
  );
}
