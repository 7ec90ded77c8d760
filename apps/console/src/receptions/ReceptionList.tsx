import { Box, Chip, Link, Typography } from '@mui/material';
import type { ReceptionFieldsFragment } from '@huiyin/client';
import { LinkBase } from 'react-admin';
import { useWholeCounty } from '../api/viewer-store';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { FilterChip } from '../frame/FilterChip';
import { RoomList } from '../frame/RoomList';
import { minuteOf, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { officialName } from '../officials/OfficialInput';
import { RecordReceptionButton } from './RecordReceptionButton';
import { useReceptionText } from './reception.text';

type Row = ReceptionFieldsFragment;

/** For whoever supervises that everything is registered. */
const UNREGISTERED = { registered: false };

/** 接待记录: the newest first, by what and when, never by whom. */
export default function ReceptionList() {
  const text = useReceptionText();
  const channels = useLabels('receptionChannel');
  const outcomes = useLabels('receptionOutcome');
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<Row>
      title={text.title}
      filters={[
        <FilterChip key="unregistered" label={text.unregistered} filter={UNREGISTERED} />,
        <ChoiceFilter key="channel" source="channel" label={text.channel} choices={channels.choices()} />,
      ]}
      actions={<RecordReceptionButton />}
      empty={{ title: text.empty, hint: text.emptyHint }}
      columns={[
        { key: 'matter', label: text.matter, main: true, cell: (row) => <Matter of={row} /> },
        {
          key: 'outcome',
          label: text.outcome,
          cell: ({ outcome }) => (
            <Chip
              size="small"
              label={outcomes.of(outcome)}
              color={outcome === 'MATTER_REGISTERED' ? 'default' : 'warning'}
              variant={outcome === 'MATTER_REGISTERED' ? 'outlined' : 'filled'}
            />
          ),
        },
        { key: 'channel', label: text.channel, cell: ({ channel }) => channels.of(channel) },
        { key: 'when', label: text.when, cell: (row) => spanOf(row) },
        { key: 'official', label: text.official, cell: ({ official }) => officialName(official) },
        { key: 'place', label: text.place, cell: ({ place, unit }) => place ?? unit?.name ?? '' },
        ...(wholeCounty
          ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: Row) => tenant.name }]
          : []),
      ]}
    />
  );
}

/** From when to when, the day once. */
export const spanOf = ({ fromAt, untilAt }: Pick<Row, 'fromAt' | 'untilAt'>): string =>
  fromAt === untilAt ? minuteText(fromAt) : `${minuteText(fromAt)} – ${minuteOf(untilAt).slice(11)}`;

function Matter({ of: { petition, asked, told, organ, reason } }: { of: Row }) {
  const text = useReceptionText();
  const lines = [told, organ && text.to(organ), reason && text.why(reason)].filter(Boolean);
  return (
    <Box sx={{ maxWidth: 520, whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
      {petition ? (
        <Link component={LinkBase} to={`/petitions/${petition.id}/show`} underline="hover">
          {petition.number} {petition.title}
        </Link>
      ) : (
        asked
      )}
      {lines.map((line) => (
        <Typography key={line} variant="body2" color="text.secondary">
          {line}
        </Typography>
      ))}
    </Box>
  );
}
