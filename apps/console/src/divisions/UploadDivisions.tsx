import type { SkippedDivision } from '@huiyin/domain';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { problemOf, type Problem } from '../api/problem';
import { upload } from '../api/upload';
import { FileButton } from '../frame/FileButton';
import { ProblemAlert } from '../frame/ProblemAlert';
import { useDivisionText } from './division.text';
import { useTellSkipped } from './use-tell-skipped';

type Answer = Readonly<{
  rows: number;
  added: number;
  renamed: number;
  skipped: readonly SkippedDivision[];
}>;

/** The list as a sheet: read by the server, all of it or nothing. */
export function UploadDivisions({ onDone }: { onDone: () => void }) {
  const text = useDivisionText();
  const tell = useTellSkipped();
  const refresh = useRefresh();
  const { getValues, trigger } = useFormContext();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function send(file: File | undefined): Promise<void> {
    if (!file || pending || !(await trigger('countyCode'))) return;
    setPending(true);
    setProblem(null);
    try {
      const county = encodeURIComponent(String(getValues('countyCode')));
      const { rows, added, renamed, skipped } = await upload<Answer>(`/divisions?county=${county}`, file);
      onDone();
      refresh();
      tell(skipped, text.uploaded(rows, added, renamed));
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
