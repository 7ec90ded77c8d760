import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useFrameText } from './frame.text';

type Props = Readonly<{ title: string; secret: string; children?: ReactNode; onClose: () => void }>;

/** An initial password, told once; only the button closes it, so that no stray key loses it. */
export function SecretDialog({ title, secret, children, onClose }: Props) {
  const text = useFrameText();
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    // clipboard is missing on plain http; the text can still be selected
    await navigator.clipboard?.writeText(secret).then(
      () => setCopied(true),
      () => undefined,
    );
  }

  return (
    <Dialog open maxWidth="xs" fullWidth>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        {children}
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            my: 2,
            p: 1.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.default',
          }}
        >
          <Typography
            component="output"
            sx={{
              flex: 1,
              fontFamily: 'monospace',
              fontSize: '1.15rem',
              userSelect: 'all',
              overflowWrap: 'anywhere',
            }}
          >
            {secret}
          </Typography>
          {'clipboard' in navigator && (
            <Button onClick={() => void copy()} autoFocus>
              {copied ? text.copied : text.copy}
            </Button>
          )}
        </Box>
        <Alert severity="warning">{text.onceOnly}</Alert>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {text.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
