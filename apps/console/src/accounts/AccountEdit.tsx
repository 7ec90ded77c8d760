import type { AccountFieldsFragment } from '@huiyin/client';
import { Alert, Button } from '@mui/material';
import { LinkBase, TextInput, useGetList, useRecordContext } from 'react-admin';
import { noted } from '../i18n/marks';
import { RoomEdit } from '../frame/RoomEdit';
import { InviteAccountButton } from '../invitations/InviteAccountButton';
import { OfficialInput } from '../officials/OfficialInput';
import { DisableAccountButton } from './DisableAccountButton';
import { EnableAccountButton } from './EnableAccountButton';
import { ResetPasswordButton } from './ResetPasswordButton';
import { RolesInput } from './RolesInput';
import { useAccountText } from './account.text';

export default function AccountEdit() {
  const text = useAccountText();
  return (
    <RoomEdit
      title={text.edit}
      permission="account.manage"
      fields={['roles', 'officialId', 'email']}
      verbs={[
        <InviteAccountButton key="invite" />,
        <ResetPasswordButton key="reset" />,
        <DisableAccountButton key="disable" />,
        <EnableAccountButton key="enable" />,
      ]}
    >
      <OpenWork />
      <TextInput source="name" label={text.name} disabled fullWidth helperText={false} />
      <OfficialInput source="officialId" label={text.official} helperText={text.officialHelp} />
      <RolesInput />
      <TextInput source="email" type="email" label={text.email} helperText={text.emailHelp} fullWidth />
    </RoomEdit>
  );
}

/** The open work of a disabled account is to be handed over. */
function OpenWork() {
  const text = useAccountText();
  const account = useRecordContext<AccountFieldsFragment>();
  const filter = { open: true, ownerId: account?.officialId };
  const waiting = Boolean(account?.disabledAt && account.officialId);
  const { total = 0 } = useGetList(
    'petitions',
    { pagination: { page: 1, perPage: 1 }, filter },
    { enabled: waiting },
  );
  if (!account || !waiting || total === 0) return null;
  const list = `/petitions?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2, width: '100%' }}
      action={
        <Button color="inherit" size="small" component={LinkBase} to={list}>
          {noted(text.openWork, `${total}`)}
        </Button>
      }
    >
      {text.handOver(account.name)}
    </Alert>
  );
}
