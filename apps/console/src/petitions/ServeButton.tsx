import { ServePetitionDocument } from '@huiyin/client';
import { required, SelectInput } from 'react-admin';
import { LongText } from '../frame/LongText';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useVerbText } from './verbs.text';

export function ServeButton(props: VerbProps) {
  const text = useVerbText();
  const methods = useLabels('serviceMethod');
  return (
    <PetitionVerb
      {...props}
      action="serve"
      document={ServePetitionDocument}
      intro={text.serve}
      input={({ method, servedAt, proof }) => ({
        method,
        proof,
        ...(servedAt ? { servedAt: instantOf(servedAt) } : {}),
      })}
    >
      <SelectInput
        source="method"
        label={text.method}
        choices={methods.choices()}
        validate={required()}
        fullWidth
        autoFocus
      />
      <WallTimeInput source="servedAt" label={text.servedAt} />
      <LongText source="proof" label={text.proof} />
    </PetitionVerb>
  );
}
