import { Box, Chip } from '@mui/material';
import type { LeadershipGroupRowFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { AddButton } from '../frame/AddButton';
import { RetiredSwitch } from '../frame/RetiredSwitch';
import { RoomList } from '../frame/RoomList';
import { SearchBox } from '../frame/SearchBox';
import { dayText } from '../i18n/dates';
import { useLeadershipText } from './leadership-group.text';

export default function LeadershipGroupList() {
  const text = useLeadershipText();
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<LeadershipGroupRowFragment>
      title={text.title}
      filters={[
        <SearchBox key="search" />,
        <RetiredSwitch key="ended" source="includeEnded" label={text.includeEnded} />,
      ]}
      actions={<AddButton permission="leadership.manage" label={text.add} />}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="show"
      columns={[
        { key: 'name', label: text.name, main: true, cell: ({ name }) => name },
        ...(wholeCounty
          ? [
              {
                key: 'tenant',
                label: text.tenant,
                cell: ({ tenant }: LeadershipGroupRowFragment) => tenant.name,
              },
            ]
          : []),
        { key: 'document', label: text.documentNumber, cell: ({ documentNumber }) => documentNumber },
        { key: 'founded', label: text.foundedOn, cell: ({ foundedOn }) => dayText(foundedOn) },
        { key: 'phone', label: text.officePhone, cell: ({ officePhone }) => officePhone },
        { key: 'state', label: text.state, cell: (group) => <State group={group} /> },
      ]}
    />
  );
}

function State({ group: { endedOn, findings } }: { group: LeadershipGroupRowFragment }) {
  const text = useLeadershipText();
  if (endedOn) return <Chip size="small" label={`${text.ended} ${dayText(endedOn)}`} />;
  // a gap of the past stays on the group's own page
  const lacking = findings.filter(({ kind }) => kind !== 'HEAD_GAP');
  if (lacking.length === 0)
    return <Chip size="small" variant="outlined" color="success" label={text.complete} />;
  return (
    <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
      {[...new Set(lacking.map(({ kind }) => kind))].map((kind) => (
        <Chip key={kind} size="small" variant="outlined" color="warning" label={text.finding[kind]} />
      ))}
    </Box>
  );
}
