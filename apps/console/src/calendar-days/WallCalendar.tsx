import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Alert, Box, Card, IconButton, Typography } from '@mui/material';
import type { CalendarDayFieldsFragment } from '@huiyin/client';
import { isSettledOf, nationalCalendar, wallCalendar, withDays, type WallDay } from '@huiyin/domain';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { dayText, today } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { noted } from '../i18n/marks';
import { useCalendarDayText } from './calendar-day.text';

/** More days than a year has of its own. */
const MOST = 100;

/** A year on one sheet: the days off in red, what was put otherwise marked, as on the calendar on an office's wall. */
export function WallCalendar() {
  const text = useCalendarDayText();
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const { data = [] } = useGetList<CalendarDayFieldsFragment>('calendar-days', {
    pagination: { page: 1, perPage: MOST },
    filter: { year },
  });
  const calendar = withDays(
    nationalCalendar(),
    data
      .filter(({ confirmedAt }) => confirmedAt !== null)
      .map(({ name, source, ...day }) => ({
        ...day,
        name: { zh: name, en: name },
        source: { zh: source, en: source },
        withdrawnOn: day.withdrawnAt,
      })),
  );
  return (
    <Card sx={{ p: 2, mb: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
        <IconButton aria-label={text.before} onClick={() => setYear(year - 1)}>
          <ChevronLeft />
        </IconButton>
        <Typography variant="h6" component="h2">
          {text.year(year)}
        </Typography>
        <IconButton aria-label={text.after} onClick={() => setYear(year + 1)}>
          <ChevronRight />
        </IconButton>
      </Box>
      {!isSettledOf(calendar, `${year}-10-01`) && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {text.provisional}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(232px, 1fr))' }}>
        {wallCalendar(calendar, year).map((days, i) => (
          <Month key={i} name={text.month(i + 1)} days={days} />
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {text.legend}
      </Typography>
    </Card>
  );
}

function Month({ name, days }: { name: string; days: readonly WallDay[] }) {
  const text = useCalendarDayText();
  const before = new Date(days[0]?.date ?? '').getUTCDay();
  return (
    <Box>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(7, 1fr)', textAlign: 'center' }}>
        {text.weekdays.map((weekday, i) => (
          <Box key={i} component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
            {weekday}
          </Box>
        ))}
        {days.map((day, i) => (
          <Day key={day.date} day={day} column={i === 0 ? before + 1 : 'auto'} />
        ))}
      </Box>
    </Box>
  );
}

function Day({ day: { date, off, scheduled }, column }: { day: WallDay; column: number | 'auto' }) {
  const text = useCalendarDayText();
  const language = useLanguage();
  const source = scheduled?.source?.[language] ?? (scheduled && text.national);
  return (
    <Box
      sx={{
        gridColumnStart: column,
        color: off ? 'error.main' : 'text.primary',
        fontWeight: date === today() ? 700 : 400,
        textDecoration: scheduled?.source ? 'underline' : 'none',
        lineHeight: 1.2,
        py: 0.25,
      }}
      title={scheduled ? noted(`${dayText(date)} ${scheduled.name[language]}`, source) : undefined}
    >
      {Number(date.slice(8))}
      <Box component="span" sx={{ display: 'block', fontSize: '0.7rem', minHeight: '1.2em' }}>
        {scheduled ? (off ? text.off : text.worked) : ''}
      </Box>
    </Box>
  );
}
