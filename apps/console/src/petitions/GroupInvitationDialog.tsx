import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  GlobalStyles,
  Typography,
} from '@mui/material';
import type { GroupInvitationFragment } from '@huiyin/client';
import { QRCodeSVG } from 'qrcode.react';
import { Fact } from '../frame/Section';
import { paperOf } from '../frame/paper';
import { useGroupText } from './group.text';

type Props = Readonly<{ invitation: GroupInvitationFragment; onClose: () => void }>;

/** What the representatives hand on, on paper. The code is typed, never in an address. */
export function GroupInvitationDialog({ invitation, onClose }: Props) {
  const text = useGroupText();
  const { number, title, invitationCode, tenant } = invitation;
  const address = `${window.location.origin}/portal/#/${encodeURIComponent(tenant.code)}/join/${encodeURIComponent(number)}`;
  return (
    <Dialog open fullWidth maxWidth="md">
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {text.once}
        </Alert>
        {tenant.portalOpenedAt === null && (
          <Alert severity="error" sx={{ mb: 2 }}>
            {text.portalClosed}
          </Alert>
        )}
        <Box id="invitation" component="article" sx={{ bgcolor: '#fff', color: '#000', p: { xs: 2, sm: 5 } }}>
          <GlobalStyles styles={paperOf('invitation')} />
          <Typography component="h1" sx={{ fontSize: '1.5em', fontWeight: 700, textAlign: 'center', mb: 3 }}>
            {text.paper}
          </Typography>
          <Fact label={text.office}>{tenant.name}</Fact>
          <Fact label={text.matter}>{title}</Fact>
          <Fact label={text.number}>
            <strong>{number}</strong>
          </Fact>
          <Fact label={text.code}>
            <Box
              component="strong"
              sx={{ fontSize: '1.5em', fontFamily: 'monospace', letterSpacing: '0.08em', userSelect: 'all' }}
            >
              {invitationCode}
            </Box>
          </Fact>
          {tenant.portalOpenedAt !== null && (
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, my: 2 }}>
              <QRCodeSVG value={address} size={112} marginSize={2} title={text.scan} />
              <Box sx={{ fontSize: '0.9em' }}>{text.scan}</Box>
            </Box>
          )}
          <Typography sx={{ lineHeight: 1.8 }}>{text.how}</Typography>
        </Box>
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
