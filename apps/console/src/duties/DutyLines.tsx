import { Alert, Box, Typography } from '@mui/material';
import { awaitsHandover, onDuty } from '@huiyin/domain';
import { dayText, minuteText, today } from '../i18n/dates';
import { useDutyText } from './duty.text';
import { HandOverDutyButton } from './HandOverDutyButton';
import { byGroup, officeOf, useRoster, type Duty } from './use-roster';

/** 今日值班 of each office that keeps a roster, and who has not handed over; nothing where there is no roster. */
export function DutyLines() {
  const { data = [] } = useRoster();
  const offices = byGroup(data);
  if (offices.length === 0) return null;
  return (
    <Box sx={{ mb: 2 }}>
      {offices.map((duties) => (
        <DutyOfToday key={duties[0]?.groupId} duties={duties} named={offices.length > 1} />
      ))}
    </Box>
  );
}

type Props = Readonly<{ duties: readonly Duty[]; named?: boolean }>;

/** Of one office. */
export function DutyOfToday({ duties, named = false }: Props) {
  const text = useDutyText();
  const day = today();
  const now = onDuty(duties, day);
  const before = awaitsHandover(duties, day);
  const handed = duties.find(({ handedTo }) => handedTo !== null && handedTo.id === now?.id);
  const office = named && duties[0] ? ` · ${officeOf(duties[0].group)}` : '';
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
        <Typography component="span" color="text.secondary">
          {text.today}
          {office}
        </Typography>
        <Typography component="span" sx={{ fontWeight: 600, color: now ? 'text.primary' : 'warning.dark' }}>
          {now ? now.official.name : text.nobodyToday}
        </Typography>
        {now && (
          <Typography component="a" href={`tel:${now.phone}`} sx={{ color: 'primary.main' }}>
            {now.phone}
          </Typography>
        )}
        {now && now.untilOn === day && now.handedOverAt === null && <HandOverDutyButton duty={now} />}
      </Box>
      {handed?.handedOverAt && (
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {text.left(handed.official.name, minuteText(handed.handedOverAt))}
          {handed.handoverNotes}
        </Typography>
      )}
      {before && (
        <Alert severity="warning" sx={{ mt: 1 }} action={<HandOverDutyButton duty={before} />}>
          {text.awaiting(before.official.name, dayText(before.untilOn))}
        </Alert>
      )}
    </>
  );
}
