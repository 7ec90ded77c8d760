import { CreateAccountDocument, type CreateAccountMutation, type Role } from '@huiyin/client';
import { useState } from 'react';
import { required, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { OfficialInput } from '../officials/OfficialInput';
import { InitialPassword } from './InitialPassword';
import { RolesInput } from './RolesInput';
import { useAccountText } from './account.text';

export function AddAccountButton() {
  const text = useAccountText();
  const refusal = useWriteRefusal('account.manage');
  const [created, setCreated] = useState<CreateAccountMutation['createAccount'] | null>(null);
  return (
    <>
      <VerbButton label={text.add} refusal={refusal} primary>
        {(close) => (
          <VerbDialog
            title={text.add}
            document={CreateAccountDocument}
            input={({ name, roles, officialId, email }) => ({
              name: String(name),
              roles: roles as Role[],
              ...(email ? { email: String(email) } : {}),
              ...(officialId ? { officialId: String(officialId) } : {}),
            })}
            onDone={({ createAccount }) => setCreated(createAccount)}
            onClose={close}
          >
            <TextInput
              source="name"
              label={text.name}
              helperText={text.nameHelp}
              validate={required()}
              autoComplete="off"
              autoFocus
              fullWidth
            />
            <OfficialInput source="officialId" label={text.official} helperText={text.officialHelp} />
            <RolesInput />
            <TextInput source="email" type="email" label={text.email} helperText={text.emailHelp} fullWidth />
          </VerbDialog>
        )}
      </VerbButton>
      {created && <InitialPassword account={created} onClose={() => setCreated(null)} />}
    </>
  );
}
