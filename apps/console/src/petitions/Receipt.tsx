import { Box, GlobalStyles, Typography } from '@mui/material';
import type { PetitionReceiptFragment } from '@huiyin/client';
import type { ReactNode } from 'react';
import { paperOf } from '../frame/paper';
import { dayText, minuteText, thisMinute } from '../i18n/dates';
import { ReceiptAddress } from './ReceiptAddress';
import { useReceiptText } from './receipt.text';
import { SignedReceipt } from './SignedReceipt';

/** What the petitioner takes home. The query code is in `receipt` once and kept nowhere. */
export function Receipt({ receipt }: { receipt: PetitionReceiptFragment }) {
  const text = useReceiptText();
  const {
    number,
    title,
    queryCode,
    receivedAt,
    dueOn,
    dueKind,
    tenant,
    anonymous,
    petitionerMasked,
    clocks,
  } = receipt;
  const counting = clocks.find(({ kind }) => kind === dueKind);
  return (
    <Box
      id="receipt"
      component="article"
      sx={{
        bgcolor: '#fff',
        color: '#000',
        border: 1,
        borderColor: 'divider',
        p: { xs: 2, sm: 5 },
        maxWidth: 720,
        mx: 'auto',
      }}
    >
      <GlobalStyles styles={paperOf('receipt')} />
      <Typography
        component="h1"
        sx={{ fontSize: '1.5em', fontWeight: 700, textAlign: 'center', letterSpacing: '0.1em', mb: 3 }}
      >
        {text.title}
      </Typography>
      <Line label={text.number}>
        <Box component="strong" sx={{ fontSize: '1.2em' }}>
          {number}
        </Box>
      </Line>
      <Line label={text.code}>
        <Box
          component="strong"
          sx={{ fontSize: '1.5em', fontFamily: 'monospace', letterSpacing: '0.08em', userSelect: 'all' }}
        >
          {queryCode}
        </Box>
      </Line>
      <Line label={text.subject}>{title}</Line>
      <Line label={text.petitioner}>{anonymous ? text.anonymous : petitionerMasked}</Line>
      <Line label={text.received}>{minuteText(receivedAt)}</Line>
      {dueOn && (
        <Line label={text.due}>
          <strong>{dayText(dueOn)}</strong>
          {counting && <Box sx={{ fontSize: '0.9em', mt: 0.5 }}>{counting.explanation}</Box>}
        </Line>
      )}
      <Line label={text.office}>{tenant.name}</Line>
      <ReceiptAddress receipt={receipt} />
      <SignedReceipt receipt={receipt} />
      <Typography sx={{ fontSize: '0.9em', mt: 3 }}>{text.keep}</Typography>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', mt: 6 }}>
        <span>{text.signature}</span>
        <span>{text.seal}</span>
      </Box>
      <Typography sx={{ fontSize: '0.85em', mt: 4, textAlign: 'right' }}>
        {text.printed} {thisMinute()}
      </Typography>
    </Box>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', py: 1, borderBottom: '1px solid #ccc' }}>
      <Box sx={{ flex: '0 0 6em' }}>{label}</Box>
      <Box sx={{ flex: 1, overflowWrap: 'anywhere' }}>{children}</Box>
    </Box>
  );
}
