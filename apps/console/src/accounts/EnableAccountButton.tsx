import { EnableAccountDocument, type AccountFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useAccountText } from './account.text';

export function EnableAccountButton() {
  const text = useAccountText();
  const account = useRecordContext<AccountFieldsFragment>();
  const refusal = useWriteRefusal('account.manage');
  if (!account) return null;
  const { id, version } = account;
  return (
    <VerbButton label={text.enable} refusal={!account.disabledAt ? text.active : refusal}>
      {(close) => (
        <VerbDialog
          title={labelled(text.enable, account.name)}
          intro={text.enableIntro}
          submitLabel={text.enable}
          document={EnableAccountDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
