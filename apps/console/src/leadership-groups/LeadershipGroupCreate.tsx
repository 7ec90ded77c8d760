import { DayInput } from '../frame/DayInput';
import { RoomCreate } from '../frame/RoomCreate';
import { useLeadershipText } from './leadership-group.text';
import { LeadershipGroupInputs } from './LeadershipGroupInputs';

export default function LeadershipGroupCreate() {
  const text = useLeadershipText();
  return (
    <RoomCreate title={text.add} redirect="show">
      <LeadershipGroupInputs />
      <DayInput source="foundedOn" label={text.foundedOn} />
    </RoomCreate>
  );
}
