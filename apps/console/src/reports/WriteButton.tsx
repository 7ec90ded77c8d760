import { Box, Button, Chip } from '@mui/material';
import { useState } from 'react';
import { newKey } from '../api/idempotency';
import { saveDraft, type DraftOf } from '../outbox/drafts';
import { sendWaiting } from '../outbox/send';
import { isOf, useReportDrafts } from './drafts';
import { useReportText } from './report.text';
import { WriteReport } from './WriteReport';

type Props = Readonly<{ accountId: string; of: DraftOf; label: string }>;

/** From what is owed to its draft on this device: begins one, goes on with it, or says that it waits to be sent. */
export function WriteButton({ accountId, of, label }: Props) {
  const text = useReportText();
  const [open, setOpen] = useState(false);
  const draft = useReportDrafts(accountId).find((one) => isOf(one, of));
  const begin = (): void => {
    const { obligationId, what, unitId, unitName, periodFrom, periodUntil } = of;
    const report = { obligationId, what, unitId, unitName, periodFrom, periodUntil };
    if (!draft)
      saveDraft(accountId, {
        ...report,
        kind: 'REPORT',
        key: newKey(),
        zero: false,
        content: '',
        items: [],
        state: 'WRITING',
        problem: null,
      });
    else if (draft.state === 'TO_SEND') saveDraft(accountId, { ...draft, state: 'WRITING' });
    setOpen(true);
  };
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      {draft?.state === 'TO_SEND' && (
        <>
          <Chip size="small" label={text.waiting} />
          <Button size="small" onClick={() => sendWaiting(accountId)}>
            {text.sendNow}
          </Button>
        </>
      )}
      {draft?.problem && <Chip size="small" color="error" variant="outlined" label={text.refused} />}
      <Button variant={draft ? 'outlined' : 'contained'} size="small" onClick={begin}>
        {draft === undefined ? label : draft.state === 'TO_SEND' ? text.change : text.goOn}
      </Button>
      {open && draft && <WriteReport accountId={accountId} draft={draft} onClose={() => setOpen(false)} />}
    </Box>
  );
}
