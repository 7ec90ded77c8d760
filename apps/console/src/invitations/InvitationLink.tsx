import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { SecretDialog } from '../frame/SecretDialog';
import { useInvitationText } from './invitation.text';

type Props = Readonly<{ title: string; invitation: string; children?: ReactNode; onClose: () => void }>;

/** The link, told once. What it holds stands behind the hash, which no server is sent and no log keeps. */
export function InvitationLink({ title, invitation, children, onClose }: Props) {
  const text = useInvitationText();
  return (
    <SecretDialog
      title={title}
      secret={`${window.location.origin}/#/invitation/${invitation}`}
      onClose={onClose}
    >
      {children}
      <Typography>{text.linkText}</Typography>
    </SecretDialog>
  );
}
