import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { problemOf, type Problem } from '../api/problem';
import { upload } from '../api/upload';
import { FileButton } from '../frame/FileButton';
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
      const { rows, added } = await upload<Answer>('/topics', file);
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
      <FileButton
        label={text.workbook}
        accept=".xlsx,.csv,.xls"
        loading={pending}
        sx={{ my: 1, mr: 1 }}
        onFiles={([file]) => void send(file)}
      />
    </>
  );
}
