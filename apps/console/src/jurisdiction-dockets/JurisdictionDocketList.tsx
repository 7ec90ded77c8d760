import { Chip } from '@mui/material';
import type { JurisdictionDocketFieldsFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { RoomList } from '../frame/RoomList';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useJurisdictionDocketText } from './jurisdiction-docket.text';

export default function JurisdictionDocketList() {
  const text = useJurisdictionDocketText();
  const statuses = useLabels('docketStatus');
  const grounds = useLabels('docketGround');
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<JurisdictionDocketFieldsFragment>
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
              color={status === 'UNDECIDED' ? 'warning' : 'default'}
            />
          ),
        },
        { key: 'ground', label: text.ground, cell: ({ ground }) => grounds.of(ground) },
        { key: 'question', label: text.question, cell: ({ question }) => question },
        { key: 'body', label: text.decidedFor, cell: ({ unit, officeName }) => unit?.name ?? officeName },
        ...(wholeCounty
          ? [
              {
                key: 'tenant',
                label: text.tenant,
                cell: ({ tenant }: JurisdictionDocketFieldsFragment) => tenant.name,
              },
            ]
          : []),
        { key: 'number', label: text.number, cell: ({ petition }) => petition.number },
        { key: 'opened', label: text.opened, cell: ({ openedAt }) => dayText(openedAt) },
      ]}
    />
  );
}
