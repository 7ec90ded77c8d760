import { DateInput, required } from 'react-admin';
import { RoomCreate } from '../frame/RoomCreate';
import { useLeadershipText } from './leadership-group.text';
import { LeadershipGroupInputs } from './LeadershipGroupInputs';

export default function LeadershipGroupCreate() {
  const text = useLeadershipText();
  return (
    <RoomCreate title={text.add} redirect="show">
      <LeadershipGroupInputs />
      <DateInput source="foundedOn" label={text.foundedOn} validate={required()} helperText={false} />
    </RoomCreate>
  );
}
