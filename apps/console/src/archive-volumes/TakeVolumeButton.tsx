import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { PETITIONER_PURPOSES } from '@huiyin/domain';
import { useState } from 'react';
import { useWriteRefusal } from '../api/use-write-refusal';
import { useFrameText } from '../frame/frame.text';
import { VerbButton } from '../frame/VerbButton';
import { useLabels } from '../i18n/labels';
import { useArchiveText } from './archive-volume.text';

/** 下载整卷: it names petitioners, who are told what for. */
export function TakeVolumeButton({ id }: Readonly<{ id: string }>) {
  const text = useArchiveText();
  const refusal = useWriteRefusal('archive.bind');
  return (
    <VerbButton label={text.take} refusal={refusal}>
      {(close) => <Purpose id={id} onClose={close} />}
    </VerbButton>
  );
}

function Purpose({ id, onClose }: Readonly<{ id: string; onClose: () => void }>) {
  const text = useArchiveText();
  const frame = useFrameText();
  const [purpose, setPurpose] = useState('');
  const purposes = useLabels('revealPurpose');
  const [kind, setKind] = useState('');
  const said = kind !== '' && purpose.trim() !== '';
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose}>
      <DialogTitle>{text.take}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{text.takeIntro}</DialogContentText>
        <TextField
          select
          label={text.purposeKind}
          value={kind}
          onChange={({ target }) => setKind(target.value)}
          sx={{ mb: 2 }}
          fullWidth
          autoFocus
          required
        >
          {purposes.among(PETITIONER_PURPOSES).map(({ id: value, name }) => (
            <MenuItem key={value} value={value}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={text.purpose}
          value={purpose}
          onChange={({ target }) => setPurpose(target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          fullWidth
          required
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{frame.cancel}</Button>
        <Button
          component="a"
          variant="contained"
          disabled={!said}
          href={`/archive-volumes/${id}?purposeKind=${kind}&purpose=${encodeURIComponent(purpose.trim())}`}
          download
          onClick={onClose}
        >
          {text.take}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
