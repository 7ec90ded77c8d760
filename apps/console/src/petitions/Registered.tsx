import { Alert, Box, Button } from '@mui/material';
import type { PetitionReceiptFragment } from '@huiyin/client';
import { useState } from 'react';
import { LinkBase } from 'react-admin';
import { PetitionAttachments } from '../attachments/PetitionAttachments';
import { GroupInvitationDialog } from './GroupInvitationDialog';
import { Receipt } from './Receipt';
import { useReceiptText } from './receipt.text';

export function Registered({
  receipt,
  onAnother,
}: {
  receipt: PetitionReceiptFragment;
  onAnother: () => void;
}) {
  const text = useReceiptText();
  const [inviting, setInviting] = useState(false);
  return (
    <Box>
      <Alert severity="success" sx={{ mb: 1 }}>
        {text.done}
      </Alert>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {text.once}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <Button variant="contained" autoFocus onClick={() => window.print()}>
          {text.print}
        </Button>
        <Button variant="outlined" onClick={onAnother}>
          {text.another}
        </Button>
        <Button variant="outlined" component={LinkBase} to={`/petitions/${receipt.id}/show`}>
          {text.open}
        </Button>
        {receipt.invitationCode && (
          <Button variant="outlined" onClick={() => setInviting(true)}>
            {text.invitation}
          </Button>
        )}
      </Box>
      {inviting && <GroupInvitationDialog invitation={receipt} onClose={() => setInviting(false)} />}
      <Receipt receipt={receipt} />
      <Box sx={{ mt: 2, '@media print': { display: 'none' } }}>
        <PetitionAttachments petition={{ id: receipt.id, status: 'REGISTERED' }} />
      </Box>
    </Box>
  );
}
