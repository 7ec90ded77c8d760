import { Box, Chip, Typography } from '@mui/material';
import { RetiredSwitch } from '../frame/RetiredSwitch';
import { RoomList } from '../frame/RoomList';
import { minuteOf, today } from '../i18n/dates';
import { officialName } from '../officials/OfficialInput';
import { useDutyText } from './duty.text';
import { DutyVerbs } from './DutyVerbs';
import { PlanDutyButton } from './PlanDutyButton';
import { RosterGaps } from './RosterGaps';
import { daysOf, officeOf, type Duty, type DutyProps } from './use-roster';

/** 值班表 from a week ago on; who is on duty today stands out. */
export default function DutyList() {
  const text = useDutyText();
  return (
    <>
      <RosterGaps />
      <RoomList<Duty>
        title={text.title}
        filters={[<RetiredSwitch key="earlier" source="earlier" label={text.earlier} />]}
        actions={<PlanDutyButton />}
        empty={{ title: text.empty, hint: text.emptyHint }}
        columns={[
          { key: 'days', label: text.days, main: true, cell: daysOf },
          { key: 'who', label: text.who, cell: ({ official }) => officialName(official) },
          { key: 'phone', label: text.phone, cell: ({ phone }) => phone },
          { key: 'office', label: text.office, cell: ({ group }) => officeOf(group) },
          { key: 'state', label: text.state, cell: (duty) => <State duty={duty} /> },
          { key: 'verbs', label: '', cell: (duty) => <DutyVerbs duty={duty} /> },
        ]}
      />
    </>
  );
}

function State({ duty: { fromOn, untilOn, handedOverAt, handedTo, handoverNotes } }: DutyProps) {
  const text = useDutyText();
  const day = today();
  if (handedOverAt !== null)
    return (
      <Box sx={{ maxWidth: 360 }}>
        <Chip
          size="small"
          label={`${text.handedOver} · ${text.handed(minuteOf(handedOverAt), handedTo?.official.name ?? '')}`}
        />
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 0.5 }}>
          {handoverNotes}
        </Typography>
      </Box>
    );
  if (untilOn < day) return <Chip size="small" color="warning" label={text.notHandedOver} />;
  return fromOn <= day ? <Chip size="small" color="primary" label={text.today} /> : null;
}
