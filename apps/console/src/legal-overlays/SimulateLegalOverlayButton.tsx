import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  LinearProgress,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import type { LegalOverlayFieldsFragment } from '@huiyin/client';
import { problemOf } from '../api/problem';
import { useViewer } from '../api/viewer-store';
import { usePermissionRefusal } from '../api/use-write-refusal';
import { ProblemAlert } from '../frame/ProblemAlert';
import { RoomTable } from '../frame/RoomTable';
import { VerbButton } from '../frame/VerbButton';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { labelled } from '../i18n/marks';
import { useLegalOverlayText } from './legal-overlay.text';
import { useSimulation } from './use-simulation';

/** As many rows as a page can carry; the sum counts all. */
const SHOWN = 300;

/** 试算: which open matters of the county would have another date. */
export function SimulateLegalOverlayButton({ overlay }: { overlay: LegalOverlayFieldsFragment }) {
  const text = useLegalOverlayText();
  const refusal = usePermissionRefusal('legalOverlay.manage');
  return (
    <VerbButton label={text.simulate} refusal={refusal}>
      {(close) => <SimulationDialog overlay={overlay} onClose={close} />}
    </VerbButton>
  );
}

function SimulationDialog({
  overlay: { id, code, edition },
  onClose,
}: {
  overlay: LegalOverlayFieldsFragment;
  onClose: () => void;
}) {
  const text = useLegalOverlayText();
  const office = useViewer()?.workplace?.name ?? null;
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <Dialog open fullWidth maxWidth="lg" fullScreen={phone} onClose={onClose}>
      <DialogTitle>{labelled(text.simulate, text.editionOf(code, edition))}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{text.simulateIntro(office)}</DialogContentText>
        <Simulation id={id} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{text.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Simulation({ id }: { id: string }) {
  const text = useLegalOverlayText();
  const kinds = useLabels('clockKind');
  const { open, done, moved, finished, error, again } = useSimulation(id);
  const matters = new Set(moved.map(({ petitionId, reviewId }) => reviewId ?? petitionId)).size;
  return (
    <>
      <ProblemAlert problem={error && problemOf(error)} onRetry={again} />
      {!finished && !error && (
        <Box sx={{ mb: 2 }}>
          <LinearProgress
            variant={open === 0 ? 'indeterminate' : 'determinate'}
            value={open === 0 ? 0 : Math.min(100, (100 * done) / open)}
            aria-label={text.simulate}
          />
          <Typography variant="body2">{text.progress(done, open)}</Typography>
        </Box>
      )}
      {finished && (
        <Typography role="status" sx={{ fontWeight: 600, mb: 1 }}>
          {text.result(matters, done)} {moved.length > SHOWN && text.shown(SHOWN)}
        </Typography>
      )}
      {moved.length > 0 && (
        <RoomTable
          rows={moved
            .slice(0, SHOWN)
            .map((one) => ({ ...one, id: [one.petitionId, one.reviewId, one.kind].join() }))}
          columns={[
            { key: 'number', label: text.number, main: true, width: 130, cell: ({ number }) => number },
            { key: 'tenant', label: text.tenant, cell: ({ tenantName }) => tenantName },
            {
              key: 'term',
              label: text.term,
              cell: ({ kind, stands }) =>
                `${kind ? kinds.of(kind) : text.nothing}${stands ? '' : text.beside}`,
            },
            {
              key: 'dates',
              label: text.dates,
              width: 230,
              // one beside the other, since a phone shows no headings
              cell: ({ dueOn, dueUnder }) =>
                `${dayText(dueOn) ?? text.nothing} → ${dayText(dueUnder) ?? text.nothing}`,
            },
            { key: 'why', label: text.why, cell: ({ explanation }) => explanation ?? '' },
          ]}
        />
      )}
    </>
  );
}
