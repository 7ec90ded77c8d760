import { Chip } from '@mui/material';
import type { ArchiveVolumeFieldsFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { RoomList } from '../frame/RoomList';
import { useLabels } from '../i18n/labels';
import { useArchiveText } from './archive-volume.text';
import { ArchiveDesk } from './ArchiveDesk';
import { HandOverVolumesButton } from './HandOverVolumesButton';

/** 档案: what is to be done first, then the volumes. */
export default function ArchiveVolumeList() {
  const text = useArchiveText();
  const statuses = useLabels('archiveStatus');
  const terms = useLabels('retentionTerm');
  const wholeCounty = useWholeCounty();
  return (
    <>
      <ArchiveDesk />
      <RoomList<ArchiveVolumeFieldsFragment>
        title={text.title}
        filters={[
          <ChoiceFilter key="term" source="term" label={text.term} choices={terms.choices()} several />,
          <ChoiceFilter
            key="status"
            source="status"
            label={text.status}
            choices={statuses.choices()}
            several
          />,
        ]}
        actions={<HandOverVolumesButton />}
        empty={{ title: text.empty, hint: text.emptyHint }}
        rowClick={({ id }) => `/archive-volumes/${id}/show`}
        columns={[
          { key: 'title', label: text.volumeTitle, main: true, cell: ({ title }) => title },
          {
            key: 'number',
            label: text.number,
            cell: ({ number, confidential }) =>
              confidential ? (
                <>
                  {number} <Chip size="small" label={text.confidential} />
                </>
              ) : (
                number
              ),
          },
          { key: 'year', label: text.year, width: 80, cell: ({ year }) => year },
          { key: 'term', label: text.term, cell: ({ term }) => terms.of(term) },
          { key: 'matters', label: text.count, cell: ({ matters }) => text.matters(matters) },
          {
            key: 'status',
            label: text.status,
            cell: ({ status }) => <Chip size="small" variant="outlined" label={statuses.of(status)} />,
          },
          ...(wholeCounty
            ? [
                {
                  key: 'tenant',
                  label: text.tenant,
                  cell: ({ tenant }: ArchiveVolumeFieldsFragment) => tenant.name,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
