import { OpenPortalDocument, type PublicContactFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { usePublicContactText } from './public-contact.text';

export function OpenPortalButton() {
  const text = usePublicContactText();
  const contact = useRecordContext<PublicContactFieldsFragment>();
  const refusal = useWriteRefusal('publicContact.manage');
  if (!contact || contact.tenant.portalOpenedAt) return null;
  const { id, version } = contact;
  return (
    <VerbButton label={text.openPortal} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.openPortal}
          intro={text.openIntro}
          document={OpenPortalDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
