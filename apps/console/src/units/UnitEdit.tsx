import { RoomEdit } from '../frame/RoomEdit';
import { RetireUnitButton } from './RetireUnitButton';
import { UNIT_FIELDS, UnitInputs } from './UnitInputs';
import { useUnitText } from './unit.text';

export default function UnitEdit() {
  return (
    <RoomEdit
      title={useUnitText().edit}
      permission="unit.manage"
      fields={UNIT_FIELDS}
      verbs={<RetireUnitButton />}
    >
      <UnitInputs />
    </RoomEdit>
  );
}
