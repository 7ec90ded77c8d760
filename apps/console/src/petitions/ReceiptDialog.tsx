import { Alert, Button, Dialog, DialogActions, DialogContent } from '@mui/material';
import type { PetitionReceiptFragment } from '@huiyin/client';
import { Receipt } from './Receipt';
import { useReceiptText } from './receipt.text';

/** The receipt with a reissued code; only its button closes it, so that no stray key loses the code. */
export function ReceiptDialog({
  receipt,
  onClose,
}: {
  receipt: PetitionReceiptFragment;
  onClose: () => void;
}) {
  const text = useReceiptText();
  return (
    <Dialog open fullWidth maxWidth="md">
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {text.once}
        </Alert>
        <Receipt receipt={receipt} />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={() => window.print()}>
          {text.print}
        </Button>
        <Button onClick={onClose}>{text.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
