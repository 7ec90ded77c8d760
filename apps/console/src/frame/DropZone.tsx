import { Box, type SxProps } from '@mui/material';
import { useState, type DragEvent, type ReactNode } from 'react';

type Props = Readonly<{ onFiles: (files: File[]) => void; sx: SxProps; children: ReactNode }>;

/** A frame that files can be dropped into; `onFiles` is told of at least one. */
export function DropZone({ onFiles, sx, children }: Props) {
  const [over, setOver] = useState(false);
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
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
      sx={{
        // first, as its border is a shorthand for what follows
        ...(sx as object),
        borderStyle: 'dashed',
        borderRadius: 1,
        borderColor: over ? 'primary.main' : 'divider',
        bgcolor: over ? 'action.hover' : 'background.paper',
        '@media print': { display: 'none' },
      }}
    >
      {children}
    </Box>
  );
}
