import { CheckImportDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useCheckText } from './check.text';
import type { Batch } from './use-import';

/** 再检查一次, after it was interrupted: with the settings the batch keeps. */
export function RecheckButton({ batch: { id, version } }: { batch: Batch }) {
  const text = useCheckText();
  const refusal = useWriteRefusal('import.run');
  return (
    <VerbButton label={text.checkAgain} refusal={refusal} primary>
      {(close) => (
        <VerbDialog
          title={text.checkAgain}
          intro={text.checkAgainIntro}
          document={CheckImportDocument}
          input={() => ({ id, version })}
          onDone={() => undefined}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
