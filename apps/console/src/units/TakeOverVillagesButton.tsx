import { TakeOverVillagesDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { useViewer } from '../api/viewer-store';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useUnitText } from './unit.text';

/** Offered in a township: its villages come out of the county's divisions. */
export function TakeOverVillagesButton() {
  const text = useUnitText();
  const refusal = useWriteRefusal('unit.manage');
  const workplace = useViewer()?.workplace;
  if (workplace?.kind !== 'TOWNSHIP') return null;
  return (
    <VerbButton label={text.takeOver} refusal={refusal ?? (workplace.divisionCode ? null : text.noDivision)}>
      {(close) => (
        <VerbDialog
          title={text.takeOver}
          intro={text.takeOverIntro}
          document={TakeOverVillagesDocument}
          input={() => ({})}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
