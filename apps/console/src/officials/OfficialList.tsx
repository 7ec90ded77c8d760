import { Chip } from '@mui/material';
import type { OfficialFieldsFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { AddButton } from '../frame/AddButton';
import { RetiredSwitch } from '../frame/RetiredSwitch';
import { RoomList } from '../frame/RoomList';
import { SearchBox } from '../frame/SearchBox';
import { useOfficialText } from './official.text';

export default function OfficialList() {
  const text = useOfficialText();
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<OfficialFieldsFragment>
      title={text.title}
      filters={[<SearchBox key="search" />, <RetiredSwitch key="retired" label={text.includeRetired} />]}
      actions={<AddButton permission="official.manage" label={text.add} />}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="edit"
      columns={[
        { key: 'name', label: text.name, main: true, cell: ({ name }) => name },
        { key: 'post', label: text.post, cell: ({ post }) => post },
        ...(wholeCounty
          ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: OfficialFieldsFragment) => tenant.name }]
          : []),
        { key: 'unit', label: text.unit, cell: ({ unit }) => unit?.name ?? text.noUnit },
        { key: 'phone', label: text.phone, cell: ({ phone }) => phone },
        {
          key: 'retired',
          label: '',
          cell: ({ retiredAt }) => retiredAt && <Chip size="small" label={text.retired} />,
        },
      ]}
    />
  );
}
