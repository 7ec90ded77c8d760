import { RoomCreate } from '../frame/RoomCreate';
import { UnitInputs } from './UnitInputs';
import { useUnitText } from './unit.text';

export default function UnitCreate() {
  return (
    <RoomCreate title={useUnitText().add}>
      <UnitInputs />
    </RoomCreate>
  );
}
