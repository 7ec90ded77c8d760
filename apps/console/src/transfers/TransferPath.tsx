import { Box, Typography } from '@mui/material';
import type { TransferFieldsFragment } from '@huiyin/client';
import { Section } from '../frame/Section';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useTransferText } from './transfer.text';

/** Every hop, signed by name and time. */
export function TransferPath({ transfer: { path } }: { transfer: TransferFieldsFragment }) {
  const text = useTransferText();
  const kinds = useLabels('transferHopKind');
  return (
    <Section title={text.path}>
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {path.map(({ id, kind, at, byOffice, byName, text: said }) => (
          <Box component="li" key={id} sx={{ pb: 1 }}>
            <Typography component="span" sx={{ fontWeight: 600, mr: 1 }}>
              {kinds.of(kind)}
            </Typography>
            <Typography component="span" variant="body2" color="text.secondary">
              {minuteText(at)} · {text.by(byOffice, byName)}
            </Typography>
            {said && (
              <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{said}</Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
