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
        <Badge overlap="circular" badgeContent={unread} color="error" max={99}>
          <NotificationsIcon />
        </Badge>
      </IconButton>
    </Tooltip>
  );
}
