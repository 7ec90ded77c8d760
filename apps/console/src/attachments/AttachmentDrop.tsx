import AttachFile from '@mui/icons-material/AttachFileOutlined';
import PhotoCamera from '@mui/icons-material/PhotoCameraOutlined';
import { Box, MenuItem, TextField, Typography } from '@mui/material';
import type { AttachmentKind } from '@huiyin/client';
import { useState, type DragEvent } from 'react';
import { useLabels } from '../i18n/labels';
import { useAttachmentText } from './attachment.text';
import { FileButton } from './FileButton';

/** What a file dialog offers; the server judges by content alone. */
const OFFERED = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.tif,.tiff,.docx,.xlsx,.ofd,.txt';

/** Files, chosen, dropped, or photographed on a phone. */
export function AttachmentDrop({ onFiles }: { onFiles: (files: File[], kind: AttachmentKind) => void }) {
  const text = useAttachmentText();
  const kinds = useLabels('attachmentKind');
  const [kind, setKind] = useState<AttachmentKind>('MATERIAL');
  const [over, setOver] = useState(false);

  const take = (files: File[]): void => {
    if (files.length > 0) onFiles(files, kind);
  };
  const hover = (event: DragEvent, now: boolean): void => {
    event.preventDefault();
    setOver(now);
  };

  return (
    <Box
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        take([...event.dataTransfer.files]);
      }}
      sx={{
        p: 1.5,
        border: 1,
        borderStyle: 'dashed',
        borderRadius: 1,
        borderColor: over ? 'primary.main' : 'divider',
        bgcolor: over ? 'action.hover' : undefined,
        '@media print': { display: 'none' },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <TextField
          select
          size="small"
          margin="none"
          label={text.kind}
          value={kind}
          onChange={({ target }) => setKind(target.value as AttachmentKind)}
          sx={{ minWidth: 140 }}
        >
          {kinds.choices().map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <FileButton label={text.choose} icon={<AttachFile />} accept={OFFERED} multiple onFiles={take} />
        <Box sx={{ display: { md: 'none' } }}>
          <FileButton
            label={text.camera}
            icon={<PhotoCamera />}
            accept="image/*"
            capture="environment"
            onFiles={take}
          />
        </Box>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {text.drop} {text.hint}
      </Typography>
    </Box>
  );
}
