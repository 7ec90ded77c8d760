import { Box, Button, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Notification, useSetLocale } from 'react-admin';
import { useFrameText } from '../frame/frame.text';
import { useViewerText } from './viewer.text';

/** A page before one is inside: the name of the house, one card, the language. */
export function OutsidePage({ children }: { children: ReactNode }) {
  const text = useViewerText();
  const frame = useFrameText();
  const setLocale = useSetLocale();
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100dvh',
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        px: 2,
        py: 4,
        bgcolor: 'background.default',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 3 }}>
        <img src="/icon.svg" alt="" width={44} height={44} />
        <Box>
          <Typography component="h1" sx={{ fontSize: '1.5rem', fontWeight: 700, lineHeight: 1.2 }}>
            {text.product}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {text.motto}
          </Typography>
        </Box>
      </Box>
      <Paper variant="outlined" sx={{ p: 3, width: '100%', maxWidth: 400 }}>
        {children}
      </Paper>
      <Button
        size="small"
        sx={{ mt: 2 }}
        lang={frame.languageCode}
        onClick={() => setLocale(frame.languageCode)}
      >
        {frame.language}
      </Button>
      <Notification />
    </Box>
  );
}
