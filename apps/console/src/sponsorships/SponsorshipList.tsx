import { Chip } from '@mui/material';
import type { SponsorshipFieldsFragment } from '@huiyin/client';
import { useViewer, useWholeCounty } from '../api/viewer-store';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { FilterChip } from '../frame/FilterChip';
import { RoomList } from '../frame/RoomList';
import { useLabels } from '../i18n/labels';
import { officialName } from '../officials/OfficialInput';
import { SponsorLoad } from './SponsorLoad';
import { SponsorTerm } from './SponsorTerm';
import { useSponsorshipText } from './sponsorship.text';

export default function SponsorshipList() {
  const text = useSponsorshipText();
  const statuses = useLabels('sponsorshipStatus');
  const me = useViewer()?.officialId;
  const wholeCounty = useWholeCounty();
  return (
    <>
      {!wholeCounty && <SponsorLoad />}
      <RoomList<SponsorshipFieldsFragment>
        title={text.title}
        filters={[
          ...(me ? [<FilterChip key="mine" label={text.mine} filter={{ officialId: me }} />] : []),
          <FilterChip key="overdue" label={text.overdue} filter={{ overdue: true }} />,
          <ChoiceFilter
            key="status"
            source="status"
            label={text.status}
            choices={statuses.choices()}
            several
          />,
        ]}
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
                color={status === 'RUNNING' ? 'primary' : 'default'}
                variant="outlined"
              />
            ),
          },
          { key: 'sponsor', label: text.sponsor, cell: ({ official }) => officialName(official) },
          { key: 'term', label: text.untilOn, cell: (sponsorship) => <SponsorTerm of={sponsorship} /> },
          { key: 'goal', label: text.goal, cell: ({ goal }) => goal },
          { key: 'visits', label: text.visits, cell: ({ visits }) => text.times(visits.length) },
          ...(wholeCounty
            ? [
                {
                  key: 'tenant',
                  label: text.tenant,
                  cell: ({ tenant }: SponsorshipFieldsFragment) => tenant.name,
                },
              ]
            : []),
          { key: 'number', label: text.number, cell: ({ petition }) => petition.number },
        ]}
      />
    </>
  );
}
