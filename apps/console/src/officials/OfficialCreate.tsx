import { RoomCreate } from '../frame/RoomCreate';
import { OfficialInputs } from './OfficialInputs';
import { useOfficialText } from './official.text';

export default function OfficialCreate() {
  return (
    <RoomCreate title={useOfficialText().add}>
      <OfficialInputs />
    </RoomCreate>
  );
}
