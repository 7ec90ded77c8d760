import { Chip } from '@mui/material';
import type { RecusalFieldsFragment } from '@huiyin/client';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { RoomList } from '../frame/RoomList';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { officialName } from '../officials/OfficialInput';
import { RecusalDue } from './RecusalDue';
import { useRecusalText } from './recusal.text';

export default function RecusalList() {
  const text = useRecusalText();
  const statuses = useLabels('recusalStatus');
  const grounds = useLabels('recusalGround');
  return (
    <RoomList<RecusalFieldsFragment>
      title={text.title}
      filters={<ChoiceFilter source="status" label={text.status} choices={statuses.choices()} several />}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick={({ petitionId }) => `/petitions/${petitionId}/show`}
      columns={[
        { key: 'matter', label: text.matter, main: true, cell: ({ petition }) => petition.title },
        {
          key: 'status',
          label: text.status,
          cell: ({ status }) => (
            <Chip
              size="small"
              label={statuses.of(status)}
              color={status === 'RECUSAL_ASKED' ? 'warning' : 'default'}
            />
          ),
        },
        { key: 'official', label: text.official, cell: ({ official }) => officialName(official) },
        { key: 'ground', label: text.ground, cell: ({ ground }) => grounds.of(ground) },
        { key: 'number', label: text.number, cell: ({ petition }) => petition.number },
        { key: 'decideBy', label: text.decideBy, cell: (recusal) => <RecusalDue of={recusal} /> },
        { key: 'asked', label: text.asked, cell: ({ askedAt }) => dayText(askedAt) },
      ]}
    />
  );
}
