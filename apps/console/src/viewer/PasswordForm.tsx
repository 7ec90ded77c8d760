import { Button, TextField } from '@mui/material';
import { ChangePasswordDocument } from '@huiyin/client';
import { PASSWORD_MIN_LENGTH } from '@huiyin/domain';
import { useState, type SubmitEvent } from 'react';
import { problemOf, type Problem } from '../api/problem';
import { run } from '../api/run';
import { ProblemAlert } from '../frame/ProblemAlert';
import { useViewerText } from './viewer.text';

const changeOwn = (current: string, next: string): Promise<unknown> =>
  run(ChangePasswordDocument, { input: { current, next } });

type Props = Readonly<{
  /** Not asked of somebody who has none yet. */
  currentLabel?: string;
  submitLabel?: string;
  change?: (current: string, next: string) => Promise<unknown>;
  onChanged: () => void | Promise<void>;
}>;

/** One's own password: the first one and every later one. */
export function PasswordForm({ currentLabel, submitLabel, change = changeOwn, onChanged }: Props) {
  const text = useViewerText();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const short = next !== '' && next.length < PASSWORD_MIN_LENGTH;
  const differs = again !== '' && again !== next;

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (pending || short || next !== again) return;
    setPending(true);
    setProblem(null);
    try {
      await change(current, next);
      await onChanged();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setPending(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <ProblemAlert problem={problem} />
      {currentLabel !== undefined && (
        <TextField
          label={currentLabel}
          type="password"
          autoComplete="current-password"
          autoFocus
          required
          fullWidth
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
      )}
      <TextField
        label={text.next}
        type="password"
        autoComplete="new-password"
        required
        fullWidth
        error={short}
        helperText={short ? text.short : ' '}
        value={next}
        onChange={(event) => setNext(event.target.value)}
      />
      <TextField
        label={text.again}
        type="password"
        autoComplete="new-password"
        required
        fullWidth
        error={differs}
        helperText={differs ? text.differs : ' '}
        value={again}
        onChange={(event) => setAgain(event.target.value)}
      />
      <Button type="submit" variant="contained" loading={pending} fullWidth>
        {submitLabel ?? text.change}
      </Button>
    </form>
  );
}
