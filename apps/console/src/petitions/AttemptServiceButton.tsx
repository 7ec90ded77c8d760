import { AttemptServiceDocument } from '@huiyin/client';
import { required, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { WallTimeInput } from '../frame/WallTimeInput';
import { instantOf } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { PetitionVerb, type VerbProps } from './PetitionVerb';
import { useServiceText } from './service.text';

/** 登记送达未成, and the public notice after it. */
export function AttemptServiceButton(props: VerbProps) {
  const text = useServiceText();
  return (
    <PetitionVerb
      {...props}
      action="attemptService"
      document={AttemptServiceDocument}
      intro={text.attempt}
      input={({ method, failure, at, proof }) => ({
        method,
        proof,
        ...(method === 'PUBLIC_NOTICE' || !failure ? {} : { failure }),
        ...(at ? { at: instantOf(at) } : {}),
      })}
    >
      <Fields />
    </PetitionVerb>
  );
}

function Fields() {
  const text = useServiceText();
  const methods = useLabels('serviceMethod');
  const failures = useLabels('serviceFailure');
  const method: unknown = useWatch({ name: 'method' });
  return (
    <>
      <SelectInput
        source="method"
        label={text.method}
        choices={methods.choices(['UNDELIVERABLE'])}
        validate={required()}
        helperText={method === 'PUBLIC_NOTICE' ? text.noticeHint : false}
        fullWidth
        autoFocus
      />
      {method !== 'PUBLIC_NOTICE' && (
        <SelectInput
          source="failure"
          label={text.failure}
          choices={failures.choices()}
          validate={required()}
          helperText={false}
          fullWidth
        />
      )}
      <WallTimeInput source="at" label={text.triedAt} />
      <LongText source="proof" label={text.tried} helperText={text.triedHint} />
    </>
  );
}
