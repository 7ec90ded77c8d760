import { RetireUnitDocument, type UnitFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useUnitText } from './unit.text';

export function RetireUnitButton() {
  const text = useUnitText();
  const unit = useRecordContext<UnitFieldsFragment>();
  const refusal = useWriteRefusal('unit.manage');
  if (!unit) return null;
  const { id, version } = unit;
  return (
    <VerbButton label={text.retire} refusal={unit.retiredAt ? text.retired : refusal}>
      {(close) => (
        <VerbDialog
          title={labelled(text.retire, unit.name)}
          intro={text.retireIntro}
          document={RetireUnitDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
