import { Alert, Button } from '@mui/material';
import { EmergencyReportsDocument } from '@huiyin/client';
import { levelOf } from '@huiyin/domain';
import { useQuery } from '@tanstack/react-query';
import { LinkBase } from 'react-admin';
import { run } from '../api/run';
import { useMay, useViewer, type Viewer } from '../api/viewer-store';
import { useEmergencyText } from './emergency-report.text';

const EVERY_MS = 60_000;

/** On the desk of whoever has to acknowledge, for as long as something waits; asked anew every minute. */
export function EmergencyAlert() {
  const viewer = useViewer();
  const may = useMay('emergencyReport.acknowledge');
  return viewer && may ? <Waiting viewer={viewer} /> : null;
}

function Waiting({ viewer }: { viewer: Viewer }) {
  const text = useEmergencyText();
  const waitingFor = levelOf(viewer);
  const { data: count = 0 } = useQuery({
    queryKey: ['emergencies-waiting', waitingFor],
    queryFn: async ({ signal }) =>
      (await run(EmergencyReportsDocument, { waitingFor, first: 1 }, signal)).emergencyReports.totalCount,
    refetchInterval: EVERY_MS,
  });
  if (count === 0) return null;
  const filter = encodeURIComponent(JSON.stringify({ waitingFor }));
  return (
    <Alert
      severity="error"
      sx={{ mb: 2 }}
      action={
        <Button
          color="inherit"
          size="small"
          component={LinkBase}
          to={`/emergency-reports?filter=${filter}&page=1`}
        >
          {text.look}
        </Button>
      }
    >
      {text.waitingCount(count)}
    </Alert>
  );
}
