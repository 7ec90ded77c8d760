import { Alert, Box } from '@mui/material';
import type { PetitionReceiptFragment } from '@huiyin/client';
import { useState } from 'react';
import { Title } from 'react-admin';
import { labelled } from '../i18n/marks';
import { useWriteRefusal } from '../api/use-write-refusal';
import { Registered } from './Registered';
import { RegisterForm } from './RegisterForm';
import { useRegisterText } from './register.text';

/** The counter: the form, then its receipt, then the next form with a key of its own. */
export default function PetitionRegister() {
  const text = useRegisterText();
  const refusal = useWriteRefusal('petition.register');
  const [receipt, setReceipt] = useState<PetitionReceiptFragment | null>(null);
  return (
    <Box>
      <Title title={text.title} />
      {receipt ? (
        <Registered receipt={receipt} onAnother={() => setReceipt(null)} />
      ) : refusal !== null ? (
        <Alert severity="info">{labelled(text.refused, refusal)}</Alert>
      ) : (
        <RegisterForm onRegistered={setReceipt} />
      )}
    </Box>
  );
}
