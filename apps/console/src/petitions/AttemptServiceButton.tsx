import { AttemptServiceDocument } from '@huiyin/client';
import { required, SelectInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { WallTimeInput } from '../frame/WallTimeInput';
import { dayText, instantOf } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { PetitionVerb, type PetitionRecord, type VerbProps } from './PetitionVerb';
import { useServiceText } from './service.text';

/** 登记送达未成, and the public notice after it. */
export function AttemptServiceButton(props: VerbProps) {
  const text = useServiceText();
  // here, since within the dialog the record is what is filled in
  const petition = useRecordContext<PetitionRecord>();
  const noticed = petition?.serviceAttempts.findLast(({ untilOn }) => untilOn !== null)?.untilOn ?? null;
  return (
    <PetitionVerb
      {...props}
      action="attemptService"
      document={AttemptServiceDocument}
      intro={text.attempt}
      input={({ method, failure, at, proof, again }) => ({
        method,
        proof,
        ...(method === 'PUBLIC_NOTICE' || !failure ? {} : { failure }),
        ...(method === 'PUBLIC_NOTICE' && again ? { again } : {}),
        ...(at ? { at: instantOf(at) } : {}),
      })}
    >
      <Fields noticed={noticed} />
    </PetitionVerb>
  );
}

/** `noticed`: until when a public notice runs that was posted before. */
function Fields({ noticed }: Readonly<{ noticed: string | null }>) {
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
      {method === 'PUBLIC_NOTICE' && noticed && (
        <LongText
          source="again"
          label={text.again}
          helperText={text.againHint(dayText(noticed))}
          longest={500}
        />
      )}
      <LongText source="proof" label={text.tried} helperText={text.triedHint} />
    </>
  );
}
