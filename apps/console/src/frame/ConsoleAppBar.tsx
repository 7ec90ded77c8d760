import { Box, Button, Typography } from '@mui/material';
import { AppBar, LoadingIndicator, TitlePortal, useSetLocale } from 'react-admin';
import { useViewer } from '../api/viewer-store';
import { NoticeBell } from '../notices/NoticeBell';
import { useFrameText } from './frame.text';
import { ViewerMenu } from './ViewerMenu';

/** On a phone the title has a line of its own, as high as it needs: the bar then takes its place in the page. */
const BAR = {
  position: { xs: 'static', sm: 'fixed' },
  '& .MuiToolbar-root': { flexWrap: { xs: 'wrap', sm: 'nowrap' } },
  '& #react-admin-title': {
    order: { xs: 1, sm: 0 },
    flex: { xs: '1 0 100%', sm: 1 },
    pb: { xs: 1, sm: 0 },
  },
} as const;

export function ConsoleAppBar() {
  const viewer = useViewer();
  const place = viewer?.workplace?.name ?? viewer?.countyName;
  return (
    <AppBar toolbar={<Toolbar />} userMenu={<ViewerMenu />} color="primary" sx={BAR}>
      <TitlePortal sx={{ whiteSpace: 'normal', lineHeight: 1.25, overflowWrap: 'anywhere' }} />
      <Box
        sx={{
          display: { xs: 'none', md: 'flex' },
          alignItems: 'baseline',
          gap: 1,
          mr: 2,
          whiteSpace: 'nowrap',
        }}
      >
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {place}
        </Typography>
        <Typography component="span" variant="body2" sx={{ opacity: 0.75 }}>
          回音
        </Typography>
      </Box>
    </AppBar>
  );
}

function Toolbar() {
  const text = useFrameText();
  const setLocale = useSetLocale();
  return (
    <>
      <NoticeBell />
      <Button
        color="inherit"
        size="small"
        lang={text.languageCode}
        onClick={() => setLocale(text.languageCode)}
      >
        {text.language}
      </Button>
      <LoadingIndicator aria-label={text.loading} />
    </>
  );
}
