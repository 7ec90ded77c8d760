import {
  ResetPasswordDocument,
  type AccountFieldsFragment,
  type ResetPasswordMutation,
} from '@huiyin/client';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { InitialPassword } from './InitialPassword';
import { useAccountText } from './account.text';

export function ResetPasswordButton() {
  const text = useAccountText();
  const account = useRecordContext<AccountFieldsFragment>();
  const refusal = useWriteRefusal('account.manage');
  const [reset, setReset] = useState<ResetPasswordMutation['resetPassword'] | null>(null);
  if (!account) return null;
  const { id, version } = account;
  return (
    <>
      <VerbButton label={text.reset} refusal={refusal}>
        {(close) => (
          <VerbDialog
            title={labelled(text.reset, account.name)}
            intro={text.resetIntro}
            submitLabel={text.reset}
            document={ResetPasswordDocument}
            input={() => ({ id, version })}
            onDone={({ resetPassword }) => setReset(resetPassword)}
            onClose={close}
          />
        )}
      </VerbButton>
      {reset && <InitialPassword account={reset} onClose={() => setReset(null)} />}
    </>
  );
}
