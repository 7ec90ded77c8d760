import { Alert, Button } from '@mui/material';
import { useRefresh } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Problem } from '../api/problem';
import { useFrameText } from './frame.text';

/** Why it was not done and what is possible instead; a stale page offers to load the newest and keeps what is typed, and what is done elsewhere first leads there. */
export function ProblemAlert({ problem, onRetry }: { problem: Problem | null; onRetry?: () => void }) {
  const text = useFrameText();
  const refresh = useRefresh();
  if (problem === null) return null;
  const stale = problem.code === 'STALE_VERSION';
  const act = stale ? refresh : problem.code === 'NETWORK' ? onRetry : undefined;
  return (
    <Alert
      severity={stale ? 'warning' : 'error'}
      sx={{ mb: 2 }}
      action={
        act ? (
          <Button color="inherit" size="small" onClick={act}>
            {stale ? text.loadNew : text.tryAgain}
          </Button>
        ) : (
          problem.at && (
            <Button color="inherit" size="small" component={Link} to={problem.at}>
              {text.goThere}
            </Button>
          )
        )
      }
    >
      {problem.message}
    </Alert>
  );
}
