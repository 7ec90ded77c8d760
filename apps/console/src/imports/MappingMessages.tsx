import { Alert } from '@mui/material';
import { useLanguage } from '../i18n/language';
import { useMapping } from './mapping';
import type { BatchDetails } from './use-import';

/** Said while the columns are being chosen, not only after the check. */
export function MappingMessages({ batch }: { batch: BatchDetails }) {
  const language = useLanguage();
  const { problems, notes } = useMapping(batch);
  return (
    <div role="status">
      {problems.map(({ message }) => (
        <Alert key={message.zh} severity="error" sx={{ mb: 1 }}>
          {message[language]}
        </Alert>
      ))}
      {notes.map(({ message }) => (
        <Alert key={message.zh} severity="info" sx={{ mb: 1 }}>
          {message[language]}
        </Alert>
      ))}
    </div>
  );
}
