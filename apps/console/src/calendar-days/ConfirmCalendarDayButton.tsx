import { ConfirmCalendarDayDocument, type CalendarDayFieldsFragment } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { dayText } from '../i18n/dates';
import { labelled } from '../i18n/marks';
import { useCalendarDayText } from './calendar-day.text';

/** 确认: the county stands behind what an office entered, and its terms are counted by it. */
export function ConfirmCalendarDayButton({ day }: { day: CalendarDayFieldsFragment }) {
  const text = useCalendarDayText();
  const refusal = useWriteRefusal('calendar.confirm');
  if (day.withdrawnAt !== null || day.confirmedAt !== null) return null;
  const { id, version } = day;
  return (
    <VerbButton label={text.confirm} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={labelled(text.confirm, `${dayText(day.date)} ${day.name}`)}
          submitLabel={text.confirm}
          intro={text.confirmIntro(day.source)}
          document={ConfirmCalendarDayDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
