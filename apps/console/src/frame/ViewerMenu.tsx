import AccountCircle from '@mui/icons-material/AccountCircle';
import DevicesOther from '@mui/icons-material/DevicesOther';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Key from '@mui/icons-material/Key';
import Logout from '@mui/icons-material/Logout';
import { Box, Button, Divider, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { useViewer } from '../api/viewer-store';
import { useLabels } from '../i18n/labels';
import { listed } from '../i18n/marks';
import { useFrameText } from './frame.text';
import { useSignOut } from './use-sign-out';

/** Who one is, one's own password and sessions, and the way out. */
export function ViewerMenu() {
  const text = useFrameText();
  const roles = useLabels('role');
  const viewer = useViewer();
  const navigate = useNavigate();
  const { signOut, question } = useSignOut();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (viewer === null) return null;
  const go = (path: string) => () => {
    setAnchor(null);
    navigate(path);
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountCircle />}
        aria-label={viewer.name}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, whiteSpace: 'nowrap' }}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {viewer.name}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem disabled sx={{ '&.Mui-disabled': { opacity: 1 } }}>
          <ListItemText primary={viewer.home.name} secondary={listed(viewer.roles.map(roles.of))} />
        </MenuItem>
        <Divider />
        <MenuItem onClick={go('/own/password')}>
          <ListItemIcon>
            <Key fontSize="small" />
          </ListItemIcon>
          {text.ownPassword}
        </MenuItem>
        <MenuItem onClick={go('/own/sessions')}>
          <ListItemIcon>
            <DevicesOther fontSize="small" />
          </ListItemIcon>
          {text.ownSessions}
        </MenuItem>
        <MenuItem onClick={go('/permissions')}>
          <ListItemIcon>
            <FactCheck fontSize="small" />
          </ListItemIcon>
          {text.permissions}
        </MenuItem>
        <Divider />
        <MenuItem
          onClick={() => {
            setAnchor(null);
            signOut();
          }}
        >
          <ListItemIcon>
            <Logout fontSize="small" />
          </ListItemIcon>
          {text.signOut}
        </MenuItem>
      </Menu>
      {question}
    </>
  );
}
