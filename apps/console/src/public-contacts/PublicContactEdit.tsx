import { Box } from '@mui/material';
import { RoomEdit } from '../frame/RoomEdit';
import { ClosePortalButton } from './ClosePortalButton';
import { OpenPortalButton } from './OpenPortalButton';
import { PortalState } from './PortalState';
import { RenewReceiptKeyButton } from './RenewReceiptKeyButton';
import { PUBLIC_CONTACT_FIELDS, PublicContactInputs } from './PublicContactInputs';
import { usePublicContactText } from './public-contact.text';

export default function PublicContactEdit() {
  const text = usePublicContactText();
  return (
    <RoomEdit
      title={text.edit}
      permission="publicContact.manage"
      fields={PUBLIC_CONTACT_FIELDS}
      verbs={
        <>
          <PortalState />
          <Box sx={{ alignSelf: 'center', display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <OpenPortalButton />
            <ClosePortalButton />
            <RenewReceiptKeyButton />
          </Box>
        </>
      }
    >
      <PublicContactInputs />
    </RoomEdit>
  );
}
