import { Button, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useLogout, useNavigate } from 'react-admin';
import { usePresence, viewerStore } from '../api/viewer-store';
import { OutsidePage } from './OutsidePage';
import { PasswordForm } from './PasswordForm';
import { useEnter } from './use-enter';
import { useViewerText } from './viewer.text';

export default function FirstPassword() {
  const text = useViewerText();
  const navigate = useNavigate();
  const logout = useLogout();
  const enter = useEnter();
  const { viewer } = usePresence();

  useEffect(() => {
    // whoever comes here by address or reload is first asked who they are
    if (viewer === null) void viewerStore.load().then((found) => found ?? navigate('/login'));
  }, [viewer, navigate]);

  return (
    <OutsidePage>
      <Typography variant="h6" component="h2" gutterBottom>
        {text.firstTitle}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {text.firstText}
      </Typography>
      <PasswordForm currentLabel={text.initial} onChanged={() => enter()} />
      <Button fullWidth sx={{ mt: 1 }} onClick={() => void logout()}>
        {text.signOut}
      </Button>
    </OutsidePage>
  );
}
