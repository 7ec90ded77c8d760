import { Chip, Stack } from '@mui/material';
import type { CalendarDayFieldsFragment } from '@huiyin/client';
import { RetiredSwitch } from '../frame/RetiredSwitch';
import { RoomList } from '../frame/RoomList';
import { dayText } from '../i18n/dates';
import { AddCalendarDaysButton } from './AddCalendarDaysButton';
import { ConfirmCalendarDayButton } from './ConfirmCalendarDayButton';
import { useCalendarDayText } from './calendar-day.text';
import { WallCalendar } from './WallCalendar';
import { WithdrawCalendarDayButton } from './WithdrawCalendarDayButton';

/** 放假安排: the year as it counts, and below it what county and office have added. */
export default function CalendarDayList() {
  const text = useCalendarDayText();
  return (
    <>
      <WallCalendar />
      <RoomList<CalendarDayFieldsFragment>
        title={text.title}
        filters={[<RetiredSwitch key="withdrawn" source="includeWithdrawn" label={text.showWithdrawn} />]}
        actions={<AddCalendarDaysButton />}
        empty={{ title: text.empty, hint: text.emptyHint }}
        columns={[
          { key: 'date', label: text.date, main: true, width: 170, cell: ({ date }) => dayText(date) },
          { key: 'kind', label: text.kind, cell: ({ off }) => (off ? text.kinds.off : text.kinds.worked) },
          {
            key: 'name',
            label: text.name,
            cell: ({ name, withdrawnAt, withdrawnReason, confirmedAt }) => (
              <>
                {name}{' '}
                {withdrawnAt !== null ? (
                  <Chip size="small" label={text.withdrawn} title={withdrawnReason ?? undefined} />
                ) : (
                  confirmedAt === null && (
                    <Chip size="small" color="warning" label={text.waiting} title={text.waitingHelp} />
                  )
                )}
              </>
            ),
          },
          { key: 'source', label: text.source, cell: ({ source }) => source },
          {
            key: 'publishedOn',
            label: text.publishedOn,
            wideOnly: true,
            cell: ({ publishedOn }) => dayText(publishedOn),
          },
          {
            key: 'scope',
            label: text.scope,
            cell: ({ countyWide, tenant }) =>
              countyWide ? text.scopes.county : (tenant?.name ?? text.scopes.own),
          },
          {
            key: 'verbs',
            label: '',
            cell: (day) => (
              <Stack direction="row" spacing={1}>
                <ConfirmCalendarDayButton day={day} />
                <WithdrawCalendarDayButton day={day} />
              </Stack>
            ),
          },
        ]}
      />
    </>
  );
}
