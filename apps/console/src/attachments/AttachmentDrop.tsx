import AttachFile from '@mui/icons-material/AttachFileOutlined';
import PhotoCamera from '@mui/icons-material/PhotoCameraOutlined';
import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import type { AttachmentKind } from '@huiyin/client';
import { useRef, useState, type DragEvent, type RefObject } from 'react';
import { useLabels } from '../i18n/labels';
import { useAttachmentText } from './attachment.text';

/** What a file dialog offers; the server judges by content alone. */
const OFFERED = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.tif,.tiff,.docx,.xlsx,.ofd,.txt';

/** Files, chosen, dropped, or photographed on a phone. */
export function AttachmentDrop({ onFiles }: { onFiles: (files: File[], kind: AttachmentKind) => void }) {
  const text = useAttachmentText();
  const kinds = useLabels('attachmentKind');
  const [kind, setKind] = useState<AttachmentKind>('MATERIAL');
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);

  const take = (list: FileList | null): void => {
    if (list && list.length > 0) onFiles([...list], kind);
  };
  const hover = (event: DragEvent, now: boolean): void => {
    event.preventDefault();
    setOver(now);
  };
  const chosen = (input: RefObject<HTMLInputElement | null>) => (): void => {
    take(input.current?.files ?? null);
    // the same file, corrected, can be chosen again
    if (input.current) input.current.value = '';
  };

  return (
    <Box
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false);
        take(event.dataTransfer.files);
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
        <Button variant="outlined" startIcon={<AttachFile />} onClick={() => files.current?.click()}>
          {text.choose}
        </Button>
        <Button
          variant="outlined"
          startIcon={<PhotoCamera />}
          onClick={() => camera.current?.click()}
          sx={{ display: { md: 'none' } }}
        >
          {text.camera}
        </Button>
      </Box>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={OFFERED}
        aria-label={text.choose}
        onChange={chosen(files)}
      />
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        aria-label={text.camera}
        onChange={chosen(camera)}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {text.drop} {text.hint}
      </Typography>
    </Box>
  );
}
