import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Chip, Typography } from '@mui/material';
import { useViewer, useWholeCounty } from '../api/viewer-store';
import { RetiredSwitch } from '../frame/RetiredSwitch';
import { RoomList } from '../frame/RoomList';
import { minuteText, today } from '../i18n/dates';
import { officialName } from '../officials/OfficialInput';
import { useDutyText } from './duty.text';
import { DutyVerbs } from './DutyVerbs';
import { PlanDutyButton } from './PlanDutyButton';
import { RosterGaps } from './RosterGaps';
import { daysOf, officeOf, type Duty, type DutyProps } from './use-roster';

/** The roster hangs beside the door: no buttons there, and nothing that is to be done. */
const ON_PAPER = {
  '@media print': {
    display: 'flex',
    flexDirection: 'column',
    '& button, & .MuiAlert-root, & .MuiFormControlLabel-root, & .MuiTablePagination-root': {
      display: 'none',
    },
  },
} as const;

/** 值班表 from a week ago on; who is on duty today stands out. */
export default function DutyList() {
  const text = useDutyText();
  const wholeCounty = useWholeCounty();
  const workplace = useViewer()?.workplace?.name;
  return (
    <Box sx={ON_PAPER}>
      {!wholeCounty && <RosterGaps />}
      <RoomList<Duty>
        title={text.title}
        filters={[<RetiredSwitch key="earlier" source="earlier" label={text.earlier} />]}
        actions={
          <>
            <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
              {text.print}
            </Button>
            <PlanDutyButton />
          </>
        }
        empty={{ title: text.empty, hint: text.emptyHint }}
        columns={[
          { key: 'days', label: text.days, main: true, width: 180, cell: daysOf },
          { key: 'who', label: text.who, cell: ({ official }) => officialName(official) },
          { key: 'phone', label: text.phone, width: 140, cell: ({ phone }) => phone },
          ...(wholeCounty
            ? [{ key: 'tenant', label: text.tenant, cell: ({ group }: Duty) => group.tenant.name }]
            : []),
          { key: 'office', label: text.office, cell: ({ group }) => officeOf(group) },
          { key: 'state', label: text.state, cell: (duty) => <State duty={duty} /> },
          { key: 'verbs', label: '', cell: (duty) => <DutyVerbs duty={duty} /> },
        ]}
      />
      <Typography
        component="h1"
        variant="h6"
        sx={{ display: 'none', mb: 1, '@media print': { display: 'block', order: -1 } }}
      >
        {[workplace, text.title].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
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
          label={`${text.handedOver} · ${text.handed(minuteText(handedOverAt), handedTo?.official.name ?? '')}`}
        />
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 0.5 }}>
          {handoverNotes}
        </Typography>
      </Box>
    );
  if (untilOn < day) return <Chip size="small" color="warning" label={text.notHandedOver} />;
  return fromOn <= day ? <Chip size="small" color="primary" label={text.today} /> : null;
}
