import { Alert, Button } from '@mui/material';
import { useFrameText } from './frame.text';

/** A page that could not be read says why and can be tried again. */
export function ListProblem({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const text = useFrameText();
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={onRetry}>
          {text.tryAgain}
        </Button>
      }
    >
      {error.message}
    </Alert>
  );
}
