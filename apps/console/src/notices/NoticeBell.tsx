import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import { Badge, IconButton, Tooltip } from '@mui/material';
import { LinkBase } from 'react-admin';
import { useNoticeText } from './notice.text';
import { useUnread } from './use-notices';

/** The way to one's inbox from every page, with how many wait there. */
export function NoticeBell() {
  const text = useNoticeText();
  const unread = useUnread();
  return (
    <Tooltip title={text.bell(unread)}>
      <IconButton color="inherit" component={LinkBase} to="/notices" aria-label={text.bell(unread)}>
        <Badge
          overlap="circular"
          badgeContent={unread === 0 ? null : unread}
          color="error"
          max={99}
          // the name of the link says it already
          slotProps={{ badge: { 'aria-hidden': true } }}
        >
          <NotificationsIcon />
        </Badge>
      </IconButton>
    </Tooltip>
  );
}
