import { Box, Link, Typography } from '@mui/material';
import type { PublicContactFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { PortalChip } from './PublicContactList';
import { usePublicContactText } from './public-contact.text';

/** Whether petitioners find the office, and at which address. */
export function PortalState() {
  const text = usePublicContactText();
  const contact = useRecordContext<PublicContactFieldsFragment>();
  if (!contact) return null;
  const { code, portalOpenedAt } = contact.tenant;
  const address = `${window.location.origin}/portal/#/${code}`;
  return (
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Typography>{text.portal}</Typography>
        <PortalChip open={portalOpenedAt} />
      </Box>
      {portalOpenedAt ? (
        <Link href={address} target="_blank" sx={{ overflowWrap: 'anywhere' }}>
          {address}
        </Link>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {text.whyPublish}
        </Typography>
      )}
    </Box>
  );
}
