import { Box, Button, Card, LinearProgress, Typography } from '@mui/material';
import { Title, useNavigate } from 'react-admin';
import { ProblemAlert } from '../frame/ProblemAlert';
import { FileDrop } from './FileDrop';
import { ImportPlace } from './ImportPlace';
import { ImportSteps } from './ImportSteps';
import { useImportText } from './import.text';
import { useUpload } from './use-upload';

/** The first step: a file, which goes up as soon as it is chosen. */
export default function ImportUpload() {
  const text = useImportText();
  return (
    <ImportPlace writes>
      <Title title={text.start} />
      <ImportSteps />
      <Upload />
    </ImportPlace>
  );
}

function Upload() {
  const navigate = useNavigate();
  const { send, stop, file, fraction, problem } = useUpload((id) => navigate(`/imports/${id}/show`));
  if (file) return <Uploading name={file.name} fraction={fraction} onStop={stop} />;
  return (
    <Box sx={{ maxWidth: 720 }}>
      <ProblemAlert problem={problem} />
      <FileDrop onFile={(chosen) => void send(chosen)} />
    </Box>
  );
}

function Uploading({ name, fraction, onStop }: { name: string; fraction: number; onStop: () => void }) {
  const text = useImportText();
  const sent = fraction === 1;
  return (
    <Card sx={{ p: 2, maxWidth: 720 }}>
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {sent ? text.uploaded : text.uploading}
      </Typography>
      <Typography sx={{ mb: 1, overflowWrap: 'anywhere' }}>{name}</Typography>
      <LinearProgress
        aria-label={text.uploading}
        variant={sent ? 'indeterminate' : 'determinate'}
        value={fraction * 100}
        sx={{ height: 8, borderRadius: 1 }}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mt: 1 }}>
        <Typography color="text.secondary">
          {Math.round(fraction * 100)}% · {text.stayHere}
        </Typography>
        <Button onClick={onStop}>{text.stop}</Button>
      </Box>
    </Card>
  );
}
