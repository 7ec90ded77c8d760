import { HandOverVolumesDocument } from '@huiyin/client';
import { HAND_OVER_YEARS, RECEIVER_LENGTH, UNCOUNTED_REASON_LENGTH } from '@huiyin/domain';
import { BooleanInput, maxLength, NumberInput, required, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useArchiveText } from './archive-volume.text';

export function HandOverVolumesButton() {
  const text = useArchiveText();
  const refusal = useWriteRefusal('archive.bind');
  const line = [required(), maxLength(RECEIVER_LENGTH)];
  const due = Number(today().slice(0, 4)) - HAND_OVER_YEARS - 1;
  return (
    <VerbButton label={text.handOver} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.handOver}
          intro={text.handOverIntro}
          document={HandOverVolumesDocument}
          input={({ throughYear, handedOverOn, receiver, receivedBy, confidential, uncountedReason }) => ({
            throughYear: Number(throughYear),
            handedOverOn: String(handedOverOn),
            receiver: String(receiver),
            receivedBy: String(receivedBy),
            confidential: confidential === true,
            uncountedReason: uncountedReason ? String(uncountedReason) : null,
          })}
          defaultValues={{ throughYear: due, handedOverOn: today() }}
          onClose={close}
        >
          <NumberInput source="throughYear" label={text.throughYear} validate={required()} />
          <DayInput source="handedOverOn" label={text.handedOverOn} />
          <TextInput source="receiver" label={text.receiver} validate={line} fullWidth />
          <TextInput source="receivedBy" label={text.receivedBy} validate={line} fullWidth />
          <TextInput
            source="uncountedReason"
            label={text.uncountedReason}
            helperText={text.uncountedHint}
            validate={maxLength(UNCOUNTED_REASON_LENGTH)}
            fullWidth
          />
          <BooleanInput source="confidential" label={text.handOverConfidential} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
