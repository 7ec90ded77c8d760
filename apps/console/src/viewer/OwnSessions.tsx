import { Box, Button, Card, Chip, Typography } from '@mui/material';
import { RevokeSessionDocument } from '@huiyin/client';
import { useEffect, useState } from 'react';
import { Title, useNotify } from 'react-admin';
import { problemOf } from '../api/problem';
import { run } from '../api/run';
import { useViewer, viewerStore, type Viewer } from '../api/viewer-store';
import { minuteText } from '../i18n/dates';
import { useViewerText } from './viewer.text';

type Session = Viewer['sessions'][number];

export default function OwnSessions() {
  const text = useViewerText();
  const sessions = useViewer()?.sessions ?? [];
  useEffect(() => {
    // what stands here from the sign-in is shown until the newest arrives, and if it does not
    viewerStore.load().catch(() => undefined);
  }, []);
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Title title={text.sessionsTitle} />
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {text.sessionsText}
      </Typography>
      {sessions.map((session) => (
        <SessionCard key={session.id} session={session} />
      ))}
    </Box>
  );
}

function SessionCard({ session }: { session: Session }) {
  const text = useViewerText();
  const notify = useNotify();
  const [ending, setEnding] = useState(false);

  async function revoke(): Promise<void> {
    setEnding(true);
    try {
      await run(RevokeSessionDocument, { id: session.id });
      await viewerStore.load();
      notify(text.revoked, { type: 'success' });
    } catch (error) {
      notify(problemOf(error).message, { type: 'error' });
    } finally {
      setEnding(false);
    }
  }

  return (
    <Card sx={{ p: 2, mb: 1, display: 'flex', alignItems: 'center', gap: 2 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {deviceOf(session.userAgent)} · {session.address}{' '}
          {session.current && <Chip size="small" color="success" label={text.thisOne} />}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {text.since} {minuteText(session.createdAt)} · {text.seen} {minuteText(session.lastSeenAt)}
        </Typography>
      </Box>
      {!session.current && (
        <Button variant="outlined" color="error" size="small" loading={ending} onClick={() => void revoke()}>
          {text.revoke}
        </Button>
      )}
    </Card>
  );
}

const BROWSERS = ['Edg', 'Firefox', 'MicroMessenger', 'Chrome', 'Safari'];
const SYSTEMS = ['Windows', 'Android', 'iPhone', 'Mac OS', 'Linux'];

/** Browser and system, as far as a person needs them to know the device again. */
function deviceOf(userAgent: string): string {
  const known = (names: readonly string[]) => names.find((name) => userAgent.includes(name));
  return (
    [known(BROWSERS)?.replace('Edg', 'Edge'), known(SYSTEMS)].filter(Boolean).join(' · ') ||
    userAgent.slice(0, 40)
  );
}
