import ErrorOutline from '@mui/icons-material/ErrorOutline';
import Schedule from '@mui/icons-material/Schedule';
import { Box } from '@mui/material';
import type { ClockKind } from '@huiyin/client';
import { DUE_SOON_DAYS } from '@huiyin/domain';
import { dayText, daysUntil } from '../i18n/dates';
import { noted } from '../i18n/marks';
import { usePetitionText } from './petition.text';

/** Terms in which somebody may act and need not, an organ by objecting, else the petitioner: nobody here is late with them. */
const RIGHTS: readonly ClockKind[] = ['OBJECT', 'REVIEW_REQUEST', 'RE_REVIEW_REQUEST', 'COURT_CONFIRMATION'];

type Due = Readonly<{
  dueOn: string | null;
  dueKind: ClockKind | null;
  overdue: boolean;
  dueProvisional: boolean;
}>;
type Props = Readonly<{ due: Due; large?: boolean }>;

/** The date that counts now, in colour and in words. */
export function DueText({ due: { dueOn, dueKind, overdue, dueProvisional }, large = false }: Props) {
  const text = usePetitionText();
  if (dueOn === null || (dueKind && RIGHTS.includes(dueKind))) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {dueOn === null
          ? text.noDue
          : (dueKind === 'OBJECT' ? text.organMay : text.petitionerMay)(dayText(dueOn))}
      </Box>
    );
  }
  const days = daysUntil(dueOn);
  const words = overdue ? text.late(-days) : days === 0 ? text.today : text.left(days);
  const colour = overdue ? 'error.main' : days <= DUE_SOON_DAYS ? 'warning.main' : 'text.secondary';
  const Icon = overdue ? ErrorOutline : Schedule;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        flexWrap: 'wrap',
        columnGap: 1,
        whiteSpace: 'nowrap',
        fontSize: large ? '1.15rem' : undefined,
      }}
    >
      <Box
        component="span"
        sx={{
          color: colour,
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.5,
          fontWeight: overdue || large ? 600 : 500,
        }}
      >
        <Icon sx={{ fontSize: '1.1em' }} />
        {words}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {dayText(dueOn)}
      </Box>
      {dueProvisional && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {noted('', text.provisional)}
        </Box>
      )}
    </Box>
  );
}
