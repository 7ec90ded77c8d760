import {
  InviteAccountDocument,
  type AccountFieldsFragment,
  type InviteAccountMutation,
} from '@huiyin/client';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { InvitationLink } from './InvitationLink';
import { useInvitationText } from './invitation.text';

export function InviteAccountButton() {
  const text = useInvitationText();
  const account = useRecordContext<AccountFieldsFragment>();
  const refusal = useWriteRefusal('account.manage');
  const [invited, setInvited] = useState<InviteAccountMutation['inviteAccount'] | null>(null);
  if (!account || account.disabledAt !== null) return null;
  const { id, version } = account;
  return (
    <>
      <VerbButton label={text.invite} refusal={refusal}>
        {(close) => (
          <VerbDialog
            title={labelled(text.invite, account.name)}
            intro={text.inviteIntro}
            submitLabel={text.invite}
            document={InviteAccountDocument}
            input={() => ({ id, version })}
            onDone={({ inviteAccount }) => setInvited(inviteAccount)}
            onClose={close}
          />
        )}
      </VerbButton>
      {invited?.invitation && (
        <InvitationLink
          title={text.linkFor(invited.name)}
          invitation={invited.invitation}
          onClose={() => setInvited(null)}
        />
      )}
    </>
  );
}
