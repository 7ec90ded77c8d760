import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { SignInDocument } from '@huiyin/client';
import { useState, type SubmitEvent } from 'react';
import { useRefresh } from 'react-admin';
import { noted } from '../i18n/marks';
import { problemOf, type Problem } from '../api/problem';
import { run } from '../api/run';
import { usePresence, viewerStore } from '../api/viewer-store';
import { useFrameText } from './frame.text';
import { ProblemAlert } from './ProblemAlert';
import { useSignOut } from './use-sign-out';

/** A session that ended under somebody's hands: the same person signs in again, and the page stays as it was. */
export function SignInAgain() {
  const { viewer, ended } = usePresence();
  return viewer && ended ? <SignInAgainDialog tenantCode={viewer.home.code} name={viewer.name} /> : null;
}

function SignInAgainDialog({ tenantCode, name }: { tenantCode: string; name: string }) {
  const text = useFrameText();
  const { signOut, question } = useSignOut();
  const refresh = useRefresh();
  const [password, setPassword] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setPending(true);
    try {
      await run(SignInDocument, { input: { tenantCode, name, password } });
      await viewerStore.load();
      refresh();
    } catch (error) {
      setProblem(problemOf(error));
      setPending(false);
    }
  }

  return (
    <Dialog open maxWidth="xs" fullWidth>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle>{text.endedTitle}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>{text.ended}</DialogContentText>
          <ProblemAlert problem={problem} />
          <TextField
            label={noted(text.password, name)}
            type="password"
            autoComplete="current-password"
            autoFocus
            fullWidth
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={signOut}>{text.signOut}</Button>
          <Button type="submit" variant="contained" loading={pending} disabled={password === ''}>
            {text.signInAgain}
          </Button>
        </DialogActions>
      </form>
      {question}
    </Dialog>
  );
}
