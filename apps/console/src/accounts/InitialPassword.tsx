import { Typography } from '@mui/material';
import { SecretDialog } from '../frame/SecretDialog';
import { useAccountText } from './account.text';

type Props = Readonly<{ account: { name: string; initialPassword: string | null }; onClose: () => void }>;

export function InitialPassword({ account: { name, initialPassword }, onClose }: Props) {
  const text = useAccountText();
  if (initialPassword === null) return null;
  return (
    <SecretDialog title={text.passwordFor(name)} secret={initialPassword} onClose={onClose}>
      <Typography>{text.passwordText}</Typography>
    </SecretDialog>
  );
}
