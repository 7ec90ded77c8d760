import { RenewReceiptKeyDocument, type PublicContactFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { usePublicContactText } from './public-contact.text';

export function RenewReceiptKeyButton() {
  const text = usePublicContactText();
  const contact = useRecordContext<PublicContactFieldsFragment>();
  const refusal = useWriteRefusal('publicContact.manage');
  if (!contact) return null;
  const { id, version } = contact;
  return (
    <VerbButton label={text.renewKey} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.renewKey}
          intro={text.renewKeyIntro}
          document={RenewReceiptKeyDocument}
          input={({ reason }) => ({ id, version, reason })}
          onClose={close}
        >
          <LongText source="reason" label={text.renewKeyReason} rows={2} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
