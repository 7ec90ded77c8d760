import { Box, Typography } from '@mui/material';
import { Menu, useSidebarState } from 'react-admin';
import { useViewer } from '../api/viewer-store';
import { ROOM_GROUPS, roomsOf, type RoomGroup } from '../rooms';
import { useFrameText } from './frame.text';

export function ConsoleMenu() {
  return (
    <Menu>
      <Menu.DashboardItem />
      {ROOM_GROUPS.map((group) => (
        <Group key={group} group={group} />
      ))}
    </Menu>
  );
}

/** A group's name is for the eye when there is room for it; who listens hears it either way. */
function Group({ group }: { group: RoomGroup }) {
  const text = useFrameText();
  const permissions = useViewer()?.permissions ?? [];
  const [open] = useSidebarState();
  const mine = roomsOf[group].filter(({ permission }) => permissions.includes(permission));
  if (mine.length === 0) return null;
  return (
    <Box role="group" aria-label={text.rooms[group]} sx={{ mt: 0.5, borderTop: 1, borderColor: 'divider' }}>
      {open && (
        <Typography
          aria-hidden
          component="div"
          variant="caption"
          sx={{ px: 2, pt: 0.75, color: 'text.secondary' }}
        >
          {text.rooms[group]}
        </Typography>
      )}
      {mine.map(({ name }) => (
        <Menu.ResourceItem key={name} name={name} />
      ))}
    </Box>
  );
}
