import { Button, TextField, Typography } from '@mui/material';
import { useState, type SubmitEvent } from 'react';
import { useLogin, useStore } from 'react-admin';
import { problemOf, type Problem } from '../api/problem';
import { ProblemAlert } from '../frame/ProblemAlert';
import { OutsidePage } from './OutsidePage';
import { useViewerText } from './viewer.text';

/** The tenant's code is remembered on the PC of its office; names and passwords are left to the browser. */
export function SignIn() {
  const text = useViewerText();
  const login = useLogin();
  const [tenantCode, setTenantCode] = useStore('signIn.tenantCode', '');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const complete = tenantCode !== '' && name !== '' && password !== '';

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (pending || !complete) return;
    setPending(true);
    setProblem(null);
    try {
      await login({ tenantCode: tenantCode.trim(), name: name.trim(), password });
    } catch (error) {
      setProblem(problemOf(error));
      setPending(false);
    }
  }

  return (
    <OutsidePage>
      <form onSubmit={(event) => void submit(event)}>
        <ProblemAlert problem={problem} />
        <TextField
          label={text.tenantCode}
          name="organization"
          autoComplete="organization"
          placeholder={text.tenantCodeHint}
          autoFocus={tenantCode === ''}
          fullWidth
          required
          value={tenantCode}
          onChange={(event) => setTenantCode(event.target.value)}
        />
        <TextField
          label={text.name}
          name="username"
          autoComplete="username"
          autoFocus={tenantCode !== ''}
          fullWidth
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={text.password}
          name="password"
          type="password"
          autoComplete="current-password"
          fullWidth
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" variant="contained" size="large" fullWidth loading={pending} sx={{ mt: 2 }}>
          {text.signIn}
        </Button>
      </form>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {text.forgotten}
      </Typography>
    </OutsidePage>
  );
}
