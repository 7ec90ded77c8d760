import { Alert } from '@mui/material';
import { useMapping } from './mapping';
import type { BatchDetails } from './use-import';

/** Said while the columns are being chosen, not only after the check. */
export function MappingMessages({ batch }: { batch: BatchDetails }) {
  const { problems, notes } = useMapping(batch);
  return (
    <div role="status">
      {problems.map(({ message }) => (
        <Alert key={message} severity="error" sx={{ mb: 1 }}>
          {message}
        </Alert>
      ))}
      {notes.map(({ message }) => (
        <Alert key={message} severity="info" sx={{ mb: 1 }}>
          {message}
        </Alert>
      ))}
    </div>
  );
}
