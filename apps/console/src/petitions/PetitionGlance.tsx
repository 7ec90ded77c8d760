import { Box, Card, Typography } from '@mui/material';
import { PROPER } from '@huiyin/domain';
import { dayText, minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { DueText } from './DueText';
import type { PetitionRecord } from './PetitionVerb';
import { useShowText } from './show.text';
import { StatusChip } from './StatusChip';
import { UrgentChip } from './UrgentChip';

export function PetitionGlance({ petition }: { petition: PetitionRecord }) {
  const text = useShowText();
  const channels = useLabels('channel');
  const clocks = useLabels('clockKind');
  const tracks = useLabels('matterTrack');
  const {
    number,
    title,
    status,
    channel,
    receivedAt,
    origin,
    originalNumber,
    dueKind,
    dueOn,
    tenant,
    track,
  } = petition;
  return (
    <Card
      component="header"
      sx={{ p: 2, mb: 2, display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'space-between' }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 320px' }}>
        <Typography
          component="h1"
          sx={{ fontSize: '1.3rem', fontWeight: 700, lineHeight: 1.4, overflowWrap: 'anywhere' }}
        >
          <UrgentChip urgent={petition.urgent} />
          {title}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {[tenant.name, number, channels.of(channel), `${minuteText(receivedAt)} ${text.received}`].join(
            ' · ',
          )}
          {track && track !== PROPER && ` · ${tracks.of(track)}`}
          {origin === 'PORTAL' && ` · ${text.portal}`}
          {origin === 'IMPORT' && ` · ${text.older(originalNumber)}`}
        </Typography>
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexDirection: 'column',
          alignItems: { xs: 'flex-start', sm: 'flex-end' },
          gap: 0.5,
        }}
      >
        <StatusChip status={status} size="medium" />
        {dueOn && (
          <>
            <DueText due={petition} large />
            <Typography variant="body2" color="text.secondary">
              {dueKind && clocks.of(dueKind)}
            </Typography>
          </>
        )}
        {petition.nextActionOn && petition.nextActionReason && (
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {text.next(petition.nextAction, dayText(petition.nextActionOn), petition.nextActionReason)}
          </Typography>
        )}
      </Box>
    </Card>
  );
}
