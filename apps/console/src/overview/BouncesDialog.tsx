import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { BouncesDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { LinkBase } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { ListProblem } from '../frame/ListProblem';
import { dayText } from '../i18n/dates';
import type { Of } from './BounceList';
import { useOverviewText } from './overview.text';
import type { Period } from './use-overview';

type Props = Readonly<{ of: Of; period: Period; onClose: () => void }>;

/** 退回明细: each time a matter was given back, and the way to the matter. */
export function BouncesDialog({ of, period: { from, to }, onClose }: Props) {
  const text = useOverviewText();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { data, error, refetch } = useQuery({
    queryKey: ['bounces', of, from, to],
    queryFn: async ({ signal }) => (await run(BouncesDocument, { ...of, from, to }, signal)).bounces,
  });
  return (
    <Dialog open fullWidth maxWidth="md" fullScreen={phone} onClose={onClose}>
      <DialogTitle>{text.bouncesIn(from, to)}</DialogTitle>
      <DialogContent>
        {error && <ListProblem error={new Error(problemOf(error).message)} onRetry={() => void refetch()} />}
        {!data && !error && <LinearProgress />}
        {data && (
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {data.totalCount === 0 ? text.bouncesNone : text.bouncesSum(data.totalCount, data.days)}
            {data.nodes.length < data.totalCount && ` ${text.bouncesNewest(data.nodes.length)}`}
          </Typography>
        )}
        {data && data.totalCount > 0 && (
          <Table size="small" sx={{ '& td': { verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow>
                <TableCell>{text.matter}</TableCell>
                <TableCell>{text.when}</TableCell>
                <TableCell align="right">{text.daysLost}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {data.nodes.map((bounce) => (
                <TableRow key={bounce.id}>
                  <TableCell>
                    <Link
                      component={LinkBase}
                      to={
                        bounce.petitionId
                          ? `/petitions/${bounce.petitionId}/show`
                          : `/transfers/${bounce.transferId}/show`
                      }
                      underline="hover"
                    >
                      {bounce.title ?? text.untitled}
                    </Link>
                    <Typography variant="body2" color="text.secondary">
                      {bounce.number} · {bounce.tenantName} {bounce.unitName ?? text.itself}
                    </Typography>
                  </TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayText(bounce.at)}</TableCell>
                  <TableCell align="right">{bounce.days}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {text.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
