import { Alert, Button } from '@mui/material';
import { useNotify, useRefresh } from 'react-admin';
import { codeOf } from '../api/data-provider';
import { useFrameText } from './frame.text';

/** What a form does when its act is refused: says so in the server's words, and offers to reload a stale page. */
export function useRefusal(): (error: unknown) => void {
  const text = useFrameText();
  const notify = useNotify();
  const refresh = useRefresh();
  return (error) => {
    const message = error instanceof Error ? error.message : String(error);
    if (codeOf(error) !== 'STALE_VERSION') return notify(message, { type: 'error', autoHideDuration: 8_000 });
    const reload = (
      <Button color="inherit" size="small" onClick={refresh}>
        {text.loadNew}
      </Button>
    );
    return notify(
      <Alert severity="warning" variant="filled" action={reload}>
        {message}
      </Alert>,
      { autoHideDuration: 15_000 },
    );
  };
}
