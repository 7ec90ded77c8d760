import { Box, Button } from '@mui/material';
import type { NoticeFieldsFragment } from '@huiyin/client';
import { useListContext } from 'react-admin';
import { FilterChip } from '../frame/FilterChip';
import { RoomList } from '../frame/RoomList';
import { useNoticeText } from './notice.text';
import { DigestSwitch } from './DigestSwitch';
import { NoticeLine } from './NoticeLine';
import { useReading, useUnread } from './use-notices';

/** What one is told, unread first. */
export default function NoticeList() {
  const text = useNoticeText();
  return (
    <>
      <RoomList<NoticeFieldsFragment>
        title={text.title}
        columns={[]}
        filters={<FilterChip label={text.unread} filter={{ unread: true }} />}
        actions={<ReadAllButton />}
        empty={{ title: text.empty, hint: text.emptyHint }}
      >
        <Lines />
      </RoomList>
      <DigestSwitch />
    </>
  );
}

function Lines() {
  const { data = [] } = useListContext<NoticeFieldsFragment>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </Box>
  );
}

function ReadAllButton() {
  const text = useNoticeText();
  const unread = useUnread();
  const { readAll, working } = useReading();
  return (
    <Button variant="outlined" disabled={unread === 0} loading={working} onClick={() => void readAll()}>
      {text.readAll}
    </Button>
  );
}
