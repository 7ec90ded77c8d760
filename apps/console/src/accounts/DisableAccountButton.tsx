import { DisableAccountDocument, type AccountFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useAccountText } from './account.text';

export function DisableAccountButton() {
  const text = useAccountText();
  const account = useRecordContext<AccountFieldsFragment>();
  const refusal = useWriteRefusal('account.manage');
  if (!account) return null;
  const { id, version } = account;
  return (
    <VerbButton label={text.disable} refusal={account.disabledAt ? text.disabled : refusal}>
      {(close) => (
        <VerbDialog
          title={labelled(text.disable, account.name)}
          intro={text.disableIntro}
          submitLabel={text.disable}
          document={DisableAccountDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
