import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Typography } from '@mui/material';
import { DropZone } from '../frame/DropZone';
import { FileButton } from '../frame/FileButton';
import { useImportText } from './import.text';

/** .xls stands among them so that it can be chosen and is answered with a sentence, instead of being greyed out. */
const ACCEPTED = '.xlsx,.csv,.json,.txt,.tsv,.xls';

/** One file, dropped or chosen. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const text = useImportText();
  const take = ([file]: File[]): void => {
    if (file) onFile(file);
  };
  return (
    <DropZone onFiles={take} sx={{ textAlign: 'center', px: 2, py: 5, border: 2 }}>
      <UploadFile sx={{ fontSize: 48, color: 'text.secondary', mb: 1 }} />
      <Typography sx={{ mb: 1.5 }}>{text.drop}</Typography>
      <FileButton
        label={text.choose}
        accept={ACCEPTED}
        variant="contained"
        size="large"
        autoFocus
        onFiles={take}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {text.dropHint}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {text.dropNext}
      </Typography>
    </DropZone>
  );
}
