import { AddCalendarDaysDocument } from '@huiyin/client';
import { CALENDAR_TEXT_LENGTH } from '@huiyin/domain';
import { maxLength, RadioButtonGroupInput, required, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useCalendarDayText } from './calendar-day.text';

export function AddCalendarDaysButton() {
  const text = useCalendarDayText();
  const refusal = useWriteRefusal('calendar.manage');
  const line = [required(), maxLength(CALENDAR_TEXT_LENGTH)];
  return (
    <VerbButton label={text.add} refusal={refusal} primary>
      {(close) => (
        <VerbDialog
          title={text.add}
          intro={text.addIntro}
          document={AddCalendarDaysDocument}
          input={({ from, to, kind, name, source, publishedOn }) => ({
            from: String(from),
            ...(to ? { to: String(to) } : {}),
            off: kind === 'off',
            name: String(name),
            source: String(source),
            publishedOn: String(publishedOn),
          })}
          defaultValues={{ kind: 'off', publishedOn: today() }}
          onClose={close}
        >
          <RadioButtonGroupInput
            source="kind"
            label={text.kind}
            choices={[
              { id: 'off', name: text.kinds.off },
              { id: 'worked', name: text.kinds.worked },
            ]}
            helperText={false}
          />
          <DayInput source="from" label={text.from} />
          <DayInput source="to" label={text.to} helperText={text.toHelp} optional />
          <TextInput source="name" label={text.name} helperText={text.nameHelp} validate={line} fullWidth />
          <TextInput
            source="source"
            label={text.source}
            helperText={text.sourceHelp}
            validate={line}
            fullWidth
          />
          <DayInput source="publishedOn" label={text.publishedOn} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
