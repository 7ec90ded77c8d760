import { Box, Typography } from '@mui/material';
import { dayText } from '../i18n/dates';
import { isOf, useReportDrafts } from './drafts';
import { useReportText } from './report.text';
import type { Due } from './use-reports';
import { WriteButton } from './WriteButton';

type Props = Readonly<{ accountId: string; due: readonly Due[] }>;

/** What was begun on this device and is no longer owed: somebody else has reported meanwhile, or it came after all. */
export function LeftDrafts({ accountId, due }: Props) {
  const text = useReportText();
  const left = useReportDrafts(accountId).filter((draft) => !due.some((one) => isOf(one, draft)));
  if (left.length === 0) return null;
  return (
    <Box sx={{ mt: 1 }}>
      <Typography sx={{ fontWeight: 600 }}>{text.drafts}</Typography>
      {left.map((draft) => (
        <Box key={draft.key} sx={{ py: 1 }}>
          {draft.what} {draft.unitName} {dayText(draft.periodUntil)}{' '}
          <WriteButton accountId={accountId} of={draft} label={text.write} />
        </Box>
      ))}
    </Box>
  );
}
