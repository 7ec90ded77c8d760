import { Box } from '@mui/material';
import type { DivisionFieldsFragment } from '@huiyin/client';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { RoomList } from '../frame/RoomList';
import { SearchBox } from '../frame/SearchBox';
import { useLabels } from '../i18n/labels';
import { depthOf } from './division-rows';
import { useDivisionText } from './division.text';
import { ImportDivisionsButton } from './ImportDivisionsButton';

export default function DivisionList() {
  const text = useDivisionText();
  const levels = useLabels('divisionLevel');
  return (
    <RoomList<DivisionFieldsFragment>
      title={text.title}
      perPage={100}
      filters={[
        <SearchBox key="search" />,
        <ChoiceFilter key="level" source="level" label={text.level} choices={levels.choices()} />,
      ]}
      actions={<ImportDivisionsButton />}
      empty={{ title: text.empty, hint: text.emptyHint }}
      columns={[
        {
          key: 'name',
          label: text.name,
          cell: ({ name, code }) => (
            <Box component="span" sx={{ pl: depthOf(code) * 3 }}>
              {name}
            </Box>
          ),
        },
        { key: 'code', label: text.code, cell: ({ code }) => code },
        { key: 'level', label: text.level, wideOnly: true, cell: ({ level }) => levels.of(level) },
      ]}
    />
  );
}
