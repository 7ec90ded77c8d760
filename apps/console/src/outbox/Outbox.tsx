import { Alert, Button } from '@mui/material';
import { useEffect } from 'react';
import { LinkBase } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { labelled } from '../i18n/marks';
import { useReportsOnly } from '../reports/use-reports';
import { useDrafts, type Draft } from './drafts';
import { useOutboxText } from './outbox.text';
import { sendWaiting } from './send';

const AGAIN_MS = 15_000;

/** 发件箱: sends what waits now, when the network comes back, and every now and then; says what waits, and what was refused. */
export default function Outbox({ accountId }: { accountId: string }) {
  const text = useOutboxText();
  const { pathname } = useLocation();
  const pathOf = usePathOf();
  const drafts = useDrafts(accountId);
  useEffect(() => {
    const attempt = (): void => sendWaiting(accountId);
    attempt();
    window.addEventListener('online', attempt);
    const timer = setInterval(attempt, AGAIN_MS);
    return () => {
      window.removeEventListener('online', attempt);
      clearInterval(timer);
    };
  }, [accountId]);
  useEffect(() => {
    // a browser has none without https, and a console under development builds none: then drafts wait while it is open
    navigator.serviceWorker?.register('/worker.js').catch(() => undefined);
  }, []);
  const waiting = drafts.filter(({ state }) => state === 'TO_SEND').length;
  return (
    <>
      {waiting > 0 && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" size="small" onClick={() => sendWaiting(accountId)}>
              {text.sendNow}
            </Button>
          }
        >
          {text.waiting(waiting)}
        </Alert>
      )}
      {drafts.map(
        (draft) =>
          pathname !== pathOf(draft) && <Unfinished key={draft.key} draft={draft} path={pathOf(draft)} />,
      )}
    </>
  );
}

/** The page on which a draft is gone on with, and shown: an officer's reports stand on the desk. */
function usePathOf(): (draft: Draft) => string {
  const reports = useReportsOnly() ? '/' : '/reports';
  return ({ kind }) => (kind === 'EMERGENCY' ? '/emergency-reports/create' : reports);
}

function Unfinished({ draft, path }: { draft: Draft; path: string }) {
  const text = useOutboxText();
  const { kind, state, problem, key, what } = draft;
  if (state === 'TO_SEND' || (problem === null && kind === 'REPORT')) return null;
  const to = kind === 'EMERGENCY' ? `${path}?draft=${key}` : path;
  return (
    <Alert
      severity={problem === null ? 'info' : 'warning'}
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" size="small" component={LinkBase} to={to}>
          {text.goOn}
        </Button>
      }
    >
      {problem === null ? text.begun : labelled(`${text.refused}${what}`, problem)}
    </Alert>
  );
}
export { SignOutDialog } from './SignOutDialog';
