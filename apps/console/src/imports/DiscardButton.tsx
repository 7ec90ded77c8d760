import { DiscardImportDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useImportText } from './import.text';
import { isAtWork, type Batch } from './use-import';

export function DiscardButton({
  batch: { id, version, status, stalled },
}: {
  batch: Pick<Batch, 'id' | 'version' | 'status' | 'stalled'>;
}) {
  const text = useImportText();
  const refusal = useWriteRefusal('import.run');
  const busy = isAtWork(status) && !stalled ? text.discardWhileAtWork : null;
  return (
    <VerbButton label={text.discard} refusal={busy ?? refusal}>
      {(close) => (
        <VerbDialog
          title={text.discard}
          intro={text.discardIntro}
          document={DiscardImportDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
