import Download from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useAttachmentText } from './attachment.text';
import { RemoveAttachmentButton } from './RemoveAttachmentButton';
import type { Attachment } from './use-attachments';

type Props = Readonly<{ attachment: Attachment; closed: string | null; onRemoved(): void }>;

/** One attachment: to be saved, removed, or what is left of a removed one. */
export function AttachmentItem({ attachment, closed, onRemoved }: Props) {
  const text = useAttachmentText();
  const kinds = useLabels('attachmentKind');
  const { id, kind, name, bytes, sha256, fromPortal, addedBy, addedAt, removedAt, removedBy, removedReason } =
    attachment;
  const gone = removedAt !== null;
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography
        sx={{
          overflowWrap: 'anywhere',
          ...(gone ? { textDecoration: 'line-through', color: 'text.secondary' } : {}),
        }}
      >
        {name}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {kinds.of(kind)} · {sizeOf(bytes)} · {fromPortal ? text.fromPortal : addedBy} · {minuteText(addedAt)}
      </Typography>
      {kind === 'PAPER' && !gone && (
        <Typography variant="caption" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          SHA-256 {sha256}
        </Typography>
      )}
      {gone ? (
        <Typography variant="body2" color="text.secondary">
          {text.removed(removedBy ?? '', minuteText(removedAt), removedReason ?? '')}
        </Typography>
      ) : (
        <Box sx={{ display: 'flex', gap: 1, mt: 0.5, '@media print': { display: 'none' } }}>
          <Button
            component="a"
            href={`/attachments/${id}`}
            download
            size="small"
            variant="outlined"
            startIcon={<Download />}
          >
            {text.download(name)}
          </Button>
          <RemoveAttachmentButton attachment={attachment} closed={closed} onRemoved={onRemoved} />
        </Box>
      )}
    </Box>
  );
}

const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
