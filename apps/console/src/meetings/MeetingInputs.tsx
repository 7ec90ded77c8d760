import { required, TextInput } from 'react-admin';
import { LongText } from '../frame/LongText';
import { useMeetingText } from './meeting.text';

/** Shared by planning and changing: when, where and about what. */
export function MeetingInputs() {
  const text = useMeetingText();
  return (
    <>
      <TextInput
        source="heldAt"
        label={text.heldAt}
        type="datetime-local"
        validate={required()}
        helperText={text.heldAtHelp}
        fullWidth
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextInput source="place" label={text.place} validate={required()} helperText={false} fullWidth />
      <LongText source="agenda" label={text.agenda} helperText={text.agendaHelp} longest={6_000} />
    </>
  );
}
