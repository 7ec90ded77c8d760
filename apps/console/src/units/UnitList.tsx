import { Box, Chip } from '@mui/material';
import type { UnitFieldsFragment } from '@huiyin/client';
import { useListContext } from 'react-admin';
import { useWholeCounty } from '../api/viewer-store';
import { AddButton } from '../frame/AddButton';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { RetiredSwitch } from '../frame/RetiredSwitch';
import { RoomList } from '../frame/RoomList';
import { RoomTable, type Column } from '../frame/RoomTable';
import { SearchBox } from '../frame/SearchBox';
import { useLabels } from '../i18n/labels';
import { TakeOverVillagesButton } from './TakeOverVillagesButton';
import { ImportUnitsButton } from './ImportUnitsButton';
import { asTree, type Placed } from './unit-tree';
import { useUnitText } from './unit.text';

/** One page holds a township; more are paged and still stand under what is above them on the same page. */
const PER_PAGE = 100;

export default function UnitList() {
  const text = useUnitText();
  const kinds = useLabels('unitKind');
  const wholeCounty = useWholeCounty();
  const columns: Column<Placed<UnitFieldsFragment>>[] = [
    {
      key: 'name',
      label: text.name,
      main: true,
      cell: ({ name, depth }) => (
        <Box component="span" sx={{ pl: depth * 3 }}>
          {name}
        </Box>
      ),
    },
    { key: 'kind', label: text.kind, cell: ({ kind }) => kinds.of(kind) },
    { key: 'code', label: text.code, cell: ({ code }) => code },
    ...(wholeCounty
      ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: UnitFieldsFragment) => tenant.name }]
      : []),
    {
      key: 'retired',
      label: '',
      cell: ({ retiredAt }) => retiredAt && <Chip size="small" label={text.retired} />,
    },
  ];
  return (
    <RoomList<UnitFieldsFragment>
      title={text.title}
      perPage={PER_PAGE}
      filters={[
        <SearchBox key="search" />,
        <ChoiceFilter key="kind" source="kind" label={text.kind} choices={kinds.choices()} />,
        <RetiredSwitch key="retired" label={text.includeRetired} />,
      ]}
      actions={[
        <TakeOverVillagesButton key="villages" />,
        <ImportUnitsButton key="import" />,
        <AddButton key="add" permission="unit.manage" label={text.add} />,
      ]}
      empty={{ title: text.empty, hint: text.emptyHint }}
      columns={[]}
    >
      <Tree columns={columns} />
    </RoomList>
  );
}

function Tree({ columns }: { columns: readonly Column<Placed<UnitFieldsFragment>>[] }) {
  const { data = [] } = useListContext<UnitFieldsFragment>();
  return <RoomTable columns={columns} rows={asTree(data)} rowClick="edit" />;
}
