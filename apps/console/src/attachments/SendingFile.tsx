import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { labelled } from '../i18n/marks';
import { useAttachmentText } from './attachment.text';
import type { Sending } from './use-sending';

type Props = Readonly<{ sending: Sending; onStop(): void; onAgain(): void; onDismiss(): void }>;

/** One file on its way, or why it was refused. */
export function SendingFile({ sending: { file, fraction, problem }, onStop, onAgain, onDismiss }: Props) {
  const text = useAttachmentText();
  if (problem !== null)
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" size="small" onClick={problem.code === 'NETWORK' ? onAgain : onDismiss}>
            {problem.code === 'NETWORK' ? text.retry : text.dismiss}
          </Button>
        }
      >
        <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
          {labelled(file.name, problem.message)}
        </Box>
      </Alert>
    );
  return (
    <Box role="status">
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {text.sending(file.name)} · {Math.floor(fraction * 100)}%
        </Typography>
        <Button size="small" onClick={onStop}>
          {text.stop}
        </Button>
      </Box>
      <LinearProgress
        aria-label={text.sending(file.name)}
        variant={fraction < 1 ? 'determinate' : 'indeterminate'}
        value={fraction * 100}
      />
    </Box>
  );
}
