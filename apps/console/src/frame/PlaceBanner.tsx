import { Alert, Button } from '@mui/material';
import { LeaveTenantDocument } from '@huiyin/client';
import { useState } from 'react';
import { LinkBase, useNotify, useRefresh } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { useViewer, viewerStore } from '../api/viewer-store';
import { useFrameText } from './frame.text';

const sx = {
  mb: 2,
  mx: { xs: -1, sm: -2 },
  mt: { xs: -1, sm: -2 },
  borderRadius: 0,
  alignItems: 'center',
  '& .MuiAlert-action': { pt: 0 },
};

/** Where what one writes will go, when that is not plain from who one is. */
export function PlaceBanner() {
  const text = useFrameText();
  const viewer = useViewer();
  if (viewer === null) return null;
  const { countyStaff, countyName, home, workplace } = viewer;
  if (countyStaff && workplace === null) {
    return (
      <Alert severity="info" sx={sx} action={<ChooseTenant />}>
        {text.readingOnly(countyName)}
      </Alert>
    );
  }
  if (countyStaff && workplace) {
    return (
      <Alert
        severity="warning"
        variant="filled"
        sx={{ ...sx, fontSize: '1rem', fontWeight: 600 }}
        action={<Leave />}
      >
        {text.working(workplace.name)}
      </Alert>
    );
  }
  if (home.status === 'SUSPENDED') {
    return (
      <Alert severity="error" sx={sx}>
        {text.suspended(home.name)}
      </Alert>
    );
  }
  if (home.status === 'CLOSED') {
    return (
      <Alert severity="error" sx={sx}>
        {text.closed(home.name, home.successorName ?? '')}
      </Alert>
    );
  }
  return null;
}

function ChooseTenant() {
  const text = useFrameText();
  return (
    <Button component={LinkBase} to="/tenants" color="inherit" size="small">
      {text.chooseTenant}
    </Button>
  );
}

function Leave() {
  const text = useFrameText();
  const notify = useNotify();
  const refresh = useRefresh();
  const [leaving, setLeaving] = useState(false);

  async function leave(): Promise<void> {
    setLeaving(true);
    try {
      await run(LeaveTenantDocument, {});
      await viewerStore.load();
      refresh();
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    } finally {
      setLeaving(false);
    }
  }

  return (
    <Button color="inherit" variant="outlined" size="small" loading={leaving} onClick={() => void leave()}>
      {text.leave}
    </Button>
  );
}
