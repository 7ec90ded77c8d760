import { Box } from '@mui/material';
import { dayText } from '../i18n/dates';

type Props = Readonly<{ day: string; basis: string; overdue: string | false }>;

/** A last day, what it rests on, and that it has passed in silence. */
export const AwaitedDay = ({ day, basis, overdue }: Props) => (
  <>
    {dayText(day)}
    <Box component="span" sx={{ color: 'text.secondary', ml: 1, whiteSpace: 'nowrap' }}>
      {basis}
    </Box>
    {overdue && (
      <Box component="span" sx={{ color: 'error.main', fontWeight: 600, ml: 1, whiteSpace: 'nowrap' }}>
        {overdue}
      </Box>
    )}
  </>
);
