import { Box, Chip } from '@mui/material';
import type { TopicFieldsFragment } from '@huiyin/client';
import { RecordContextProvider } from 'react-admin';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { RetiredSwitch } from '../frame/RetiredSwitch';
import { RoomList } from '../frame/RoomList';
import { SearchBox } from '../frame/SearchBox';
import { DefaultTopicsButton } from './DefaultTopicsButton';
import { ImportTopicsButton } from './ImportTopicsButton';
import { RetireTopicButton } from './RetireTopicButton';
import { useTopicText } from './topic.text';

export default function TopicList() {
  const text = useTopicText();
  const levels = text.levels.map((name, i) => ({ id: String(i + 1), name }));
  return (
    <RoomList<TopicFieldsFragment>
      title={text.title}
      perPage={100}
      filters={[
        <SearchBox key="search" />,
        <ChoiceFilter key="level" source="level" label={text.level} choices={levels} />,
        <RetiredSwitch key="retired" label={text.includeRetired} />,
      ]}
      actions={[<DefaultTopicsButton key="default" />, <ImportTopicsButton key="import" />]}
      empty={{ title: text.empty, hint: text.emptyHint }}
      columns={[
        {
          key: 'path',
          label: text.path,
          cell: ({ path, name, level }) => (
            <Box
              component="span"
              title={path}
              sx={{ pl: (level - 1) * 3, fontWeight: level === 1 ? 600 : 400 }}
            >
              {name}
            </Box>
          ),
        },
        { key: 'level', label: text.level, wideOnly: true, cell: ({ level }) => text.levels[level - 1] },
        {
          key: 'retire',
          label: '',
          width: 120,
          cell: (topic) =>
            topic.retiredAt ? (
              <Chip size="small" label={text.retired} />
            ) : (
              <RecordContextProvider value={topic}>
                <RetireTopicButton />
              </RecordContextProvider>
            ),
        },
      ]}
    />
  );
}
