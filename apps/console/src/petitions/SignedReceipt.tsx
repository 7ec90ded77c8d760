import Download from '@mui/icons-material/DownloadOutlined';
import { Box, Button } from '@mui/material';
import type { PetitionReceiptFragment } from '@huiyin/client';
import { useReceiptText } from './receipt.text';

/** By what the receipt is checked, on paper; the signed file beside it, to be handed over. */
export function SignedReceipt({
  receipt: { number, signedReceipt: signed },
}: Readonly<{ receipt: PetitionReceiptFragment }>) {
  const text = useReceiptText();
  if (!signed) return null;
  return (
    <Box sx={{ mt: 3, fontSize: '0.75em', overflowWrap: 'anywhere' }}>
      {text.checkable}
      <br />
      {text.hash} {signed.sha256}
      <br />
      {text.fingerprint} {signed.fingerprint}
      <Box sx={{ mt: 1, '@media print': { display: 'none' } }}>
        <Button
          component="a"
          size="small"
          variant="outlined"
          startIcon={<Download />}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(signed.file)}`}
          download={`${text.title} ${number}.json`}
        >
          {text.save}
        </Button>
      </Box>
    </Box>
  );
}
