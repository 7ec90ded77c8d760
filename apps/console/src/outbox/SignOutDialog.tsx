import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { removeDrafts, useDrafts } from './drafts';
import { useOutboxText } from './outbox.text';

type Props = Readonly<{ accountId: string; onStay: () => void; onLeave: () => void }>;

/** What has not arrived would lie on a device that somebody else uses next: it goes, once whoever wrote it says so. */
export function SignOutDialog({ accountId, onStay, onLeave }: Props) {
  const text = useOutboxText();
  const drafts = useDrafts(accountId);
  const waiting = drafts.filter(({ state }) => state === 'TO_SEND').length;
  const leave = (): void => {
    removeDrafts(accountId);
    onLeave();
  };
  return (
    <Dialog open onClose={onStay} maxWidth="xs" fullWidth>
      <DialogTitle>{text.leaveTitle}</DialogTitle>
      <DialogContent>
        <DialogContentText>{text.leave(waiting, drafts.length - waiting)}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="error" onClick={leave}>
          {text.discard}
        </Button>
        <Button variant="contained" onClick={onStay}>
          {text.stay}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
