import { Chip } from '@mui/material';
import type { PublicContactFieldsFragment } from '@huiyin/client';
import { RoomList } from '../frame/RoomList';
import { usePublicContactText } from './public-contact.text';

/** One row for most people: their own office's; all of the county's for the county. */
export default function PublicContactList() {
  const text = usePublicContactText();
  return (
    <RoomList<PublicContactFieldsFragment>
      title={text.title}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="edit"
      columns={[
        { key: 'tenant', label: text.tenant, main: true, cell: ({ tenant }) => tenant.name },
        {
          key: 'portal',
          label: text.portal,
          cell: ({ tenant }) => <PortalChip open={tenant.portalOpenedAt} />,
        },
        { key: 'phone', label: text.phone, cell: ({ phone }) => phone },
        { key: 'receptionPlace', label: text.receptionPlace, cell: ({ receptionPlace }) => receptionPlace },
        { key: 'receiver', label: text.receiver, wideOnly: true, cell: ({ receiver }) => receiver?.name },
      ]}
    />
  );
}

export function PortalChip({ open }: { open: string | null | undefined }) {
  const text = usePublicContactText();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={open ? 'success' : 'default'}
      label={open ? text.open : text.closed}
    />
  );
}
