import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useRef, useState, type DragEvent } from 'react';
import { useImportText } from './import.text';

/** .xls stands among them so that it can be chosen and is answered with a sentence, instead of being greyed out. */
const ACCEPTED = '.xlsx,.csv,.json,.txt,.tsv,.xls';

/** One file, dropped or chosen. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const text = useImportText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function take(files: FileList | null): void {
    const file = files?.[0];
    if (file) onFile(file);
    // the same file, corrected, can be chosen again
    if (input.current) input.current.value = '';
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  function hover(event: DragEvent): void {
    event.preventDefault();
    setOver(true);
  }

  return (
    <Box
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        textAlign: 'center',
        px: 2,
        py: 5,
        border: 2,
        borderStyle: 'dashed',
        borderRadius: 1,
        borderColor: over ? 'primary.main' : 'divider',
        bgcolor: over ? 'action.hover' : 'background.paper',
      }}
    >
      <UploadFile sx={{ fontSize: 48, color: 'text.secondary', mb: 1 }} />
      <Typography sx={{ mb: 1.5 }}>{text.drop}</Typography>
      <Button variant="contained" size="large" autoFocus onClick={() => input.current?.click()}>
        {text.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={text.choose}
        onChange={({ target }) => take(target.files)}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {text.dropHint}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {text.dropNext}
      </Typography>
    </Box>
  );
}
