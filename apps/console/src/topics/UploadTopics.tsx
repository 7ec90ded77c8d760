import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { problemOf, type Problem } from '../api/problem';
import { upload } from '../api/upload';
import { ProblemAlert } from '../frame/ProblemAlert';
import { useTopicText } from './topic.text';

type Answer = Readonly<{ rows: number; added: number }>;

/** The taxonomy as a workbook with its levels in three columns: read by the server, all of it or nothing. */
export function UploadTopics({ onDone }: { onDone: () => void }) {
  const text = useTopicText();
  const notify = useNotify();
  const refresh = useRefresh();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function send(file: File | undefined): Promise<void> {
    if (!file || pending) return;
    setPending(true);
    setProblem(null);
    try {
      const options = { onProgress: () => undefined, signal: new AbortController().signal };
      const { rows, added } = await upload<Answer>('/topics', file, options);
      onDone();
      refresh();
      notify(text.uploaded(rows, added), { type: 'success' });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setPending(false);
    }
  }

  return (
    <>
      <ProblemAlert problem={problem} />
      <Button component="label" variant="outlined" loading={pending} sx={{ my: 1, mr: 1 }}>
        {text.workbook}
        <input
          type="file"
          accept=".xlsx,.csv,.xls"
          hidden
          aria-label={text.workbook}
          onChange={({ target }) => {
            void send(target.files?.[0]);
            // the same file, corrected, can be chosen again
            target.value = '';
          }}
        />
      </Button>
    </>
  );
}
