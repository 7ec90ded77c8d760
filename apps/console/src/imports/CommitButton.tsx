import { CommitImportDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useCheckText } from './check.text';
import type { Batch } from './use-import';

type Props = Readonly<{
  batch: Pick<Batch, 'id' | 'version' | 'status' | 'totalRows' | 'problemRows' | 'duplicateRows'>;
  leaveOutDuplicates: boolean;
}>;

/** 导入: the whole file or nothing, also again after it was interrupted. */
export function CommitButton({ batch, leaveOutDuplicates }: Props) {
  const text = useCheckText();
  const refusal = useWriteRefusal('import.run');
  const { id, version, status, totalRows, problemRows, duplicateRows } = batch;
  const rows = totalRows - (leaveOutDuplicates ? duplicateRows : 0);
  const unsound = problemRows > 0 ? text.commitRefused(problemRows) : rows === 0 ? text.commitNothing : null;
  const label =
    status === 'COMMITTING' ? text.commitAgain : unsound === null ? text.commitCount(rows) : text.commit;
  return (
    <VerbButton label={label} refusal={unsound ?? refusal} primary={unsound === null}>
      {(close) => (
        <VerbDialog
          title={label}
          intro={text.commitIntro(rows)}
          document={CommitImportDocument}
          input={() => ({ id, version, leaveOutDuplicates })}
          onDone={() => undefined}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
