import { WithdrawCalendarDayDocument, type CalendarDayFieldsFragment } from '@huiyin/client';
import { usePermissionRefusal, useWriteRefusal } from '../api/use-write-refusal';
import { useViewer } from '../api/viewer-store';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { dayText } from '../i18n/dates';
import { labelled } from '../i18n/marks';
import { useCalendarDayText } from './calendar-day.text';

export function WithdrawCalendarDayButton({ day }: { day: CalendarDayFieldsFragment }) {
  const text = useCalendarDayText();
  const refusal = useWriteRefusal('calendar.manage');
  const unconfirm = usePermissionRefusal('calendar.confirm');
  const inOffice = useViewer()?.workplace?.kind === 'COUNTY_OFFICE';
  if (day.withdrawnAt !== null) return null;
  const { id, version } = day;
  const elsewhere = day.countyWide !== inOffice ? text.others : null;
  // what moves terms of the law is the county's
  const confirmed = day.confirmedAt === null ? null : unconfirm;
  return (
    <VerbButton label={text.withdraw} refusal={refusal ?? elsewhere ?? confirmed}>
      {(close) => (
        <VerbDialog
          title={labelled(text.withdraw, `${dayText(day.date)} ${day.name}`)}
          submitLabel={text.withdraw}
          intro={text.withdrawIntro}
          document={WithdrawCalendarDayDocument}
          input={({ reason }) => ({ id, version, reason: String(reason) })}
          onClose={close}
        >
          <LongText source="reason" label={text.reason} rows={2} longest={500} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
