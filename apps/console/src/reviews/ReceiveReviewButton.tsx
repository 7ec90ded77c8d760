import { ReceiveReviewRequestDocument } from '@huiyin/client';
import { required, TextInput, useRedirect } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { OtherOfficeInput } from '../transfers/OtherOfficeInput';
import { CounterInputs, typedAtCounter } from './CounterInputs';
import { useReviewCounterText } from './review-counter.text';

/** 收件: a petitioner asks here for a review of what another office of the county answered. */
export function ReceiveReviewButton() {
  const text = useReviewCounterText();
  const redirect = useRedirect();
  return (
    <VerbButton label={text.receive} refusal={useWriteRefusal('review.request')} primary>
      {(close) => (
        <VerbDialog
          title={text.receive}
          intro={text.intro}
          document={ReceiveReviewRequestDocument}
          defaultValues={{ channel: 'VISIT' }}
          input={({ officeId, number, code, name, ...at }) => ({
            officeId: String(officeId ?? ''),
            number: String(number ?? ''),
            ...(code ? { code: String(code) } : {}),
            ...(name ? { name: String(name) } : {}),
            ...typedAtCounter(at),
          })}
          onDone={({ receiveReviewRequest }) => redirect('show', 'reviews', receiveReviewRequest.id)}
          onClose={close}
        >
          <WhatIsBrought />
          <CounterInputs />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

/** By what the matter is found: nothing of other offices is listed here but their names. */
function WhatIsBrought() {
  const text = useReviewCounterText();
  return (
    <>
      <OtherOfficeInput source="officeId" label={text.office} helperText={text.officeHint} />
      <TextInput
        source="number"
        label={text.number}
        validate={required()}
        helperText={text.numberHint}
        autoComplete="off"
        fullWidth
      />
      <TextInput source="code" label={text.code} helperText={text.codeHint} autoComplete="off" fullWidth />
      <TextInput source="name" label={text.name} helperText={text.nameHint} autoComplete="off" fullWidth />
    </>
  );
}
