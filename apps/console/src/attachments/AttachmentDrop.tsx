import AttachFile from '@mui/icons-material/AttachFileOutlined';
import PhotoCamera from '@mui/icons-material/PhotoCameraOutlined';
import { Box, MenuItem, TextField, Typography } from '@mui/material';
import type { AttachmentKind } from '@huiyin/client';
import { ADDED_KINDS } from '@huiyin/domain';
import { useState } from 'react';
import { DropZone } from '../frame/DropZone';
import { FileButton } from '../frame/FileButton';
import { useLabels } from '../i18n/labels';
import { useAttachmentText } from './attachment.text';

/** What a file dialog offers; the server judges by content alone. */
const OFFERED = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.tif,.tiff,.docx,.xlsx,.ofd,.txt';

/** Files, chosen, dropped, or photographed on a phone. */
export function AttachmentDrop({ onFiles }: { onFiles: (files: File[], kind: AttachmentKind) => void }) {
  const text = useAttachmentText();
  const kinds = useLabels('attachmentKind');
  const [kind, setKind] = useState<AttachmentKind>('MATERIAL');
  const take = (files: File[]): void => onFiles(files, kind);

  return (
    <DropZone onFiles={take} sx={{ p: 1.5, border: 1 }}>
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
          {kinds.among(ADDED_KINDS).map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <FileButton label={text.choose} startIcon={<AttachFile />} accept={OFFERED} multiple onFiles={take} />
        <Box sx={{ display: { md: 'none' } }}>
          <FileButton
            label={text.camera}
            startIcon={<PhotoCamera />}
            accept="image/*"
            capture="environment"
            onFiles={take}
          />
        </Box>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {text.drop} {text.hint}
      </Typography>
    </DropZone>
  );
}
