import { Box } from '@mui/material';
import type { PetitionReceiptFragment } from '@huiyin/client';
import { QRCodeSVG } from 'qrcode.react';
import { useReceiptText } from './receipt.text';

/** Where the matter is followed, to be scanned from paper, wherever it is handed on to; the query code is typed, never in an address. */
export function ReceiptAddress({ receipt: { number, tenant } }: { receipt: PetitionReceiptFragment }) {
  const text = useReceiptText();
  if (tenant.portalOpenedAt === null) return null;
  const address = `${window.location.origin}/portal/#/${encodeURIComponent(tenant.code)}/follow/${encodeURIComponent(number)}`;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 3 }}>
      <QRCodeSVG value={address} size={112} marginSize={2} title={text.scan} style={{ flexShrink: 0 }} />
      <Box sx={{ fontSize: '0.9em' }}>{text.scan}</Box>
    </Box>
  );
}
