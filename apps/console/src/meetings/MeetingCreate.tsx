import { Button, Card } from '@mui/material';
import type { LeadershipGroupRowFragment } from '@huiyin/client';
import { LinkBase, required, SelectInput, useGetList } from 'react-admin';
import { EmptyRoom } from '../frame/EmptyRoom';
import { ListProblem } from '../frame/ListProblem';
import { RoomCreate } from '../frame/RoomCreate';
import { instantOf } from '../i18n/dates';
import { useMeetingText } from './meeting.text';
import { MeetingInputs } from './MeetingInputs';
import { linesOf } from './members';

/** A tenant has one group, or a few. */
const GROUPS = { pagination: { page: 1, perPage: 100 } };

export default function MeetingCreate() {
  const text = useMeetingText();
  const { data, error, refetch } = useGetList<LeadershipGroupRowFragment>('leadership-groups', GROUPS);
  if (!data) return error ? <ListProblem error={error} onRetry={() => void refetch()} /> : null;
  if (data.length === 0)
    return (
      <Card>
        <EmptyRoom title={text.noGroup} hint={text.noGroupHint}>
          <Button variant="outlined" component={LinkBase} to="/leadership-groups/create">
            {text.toGroups}
          </Button>
        </EmptyRoom>
      </Card>
    );
  return (
    <RoomCreate
      title={text.add}
      redirect="show"
      defaultValues={{ groupId: data[0]?.id }}
      transform={({ groupId, heldAt, place, agenda }) => ({
        groupId,
        place,
        heldAt: instantOf(String(heldAt)),
        agenda: linesOf(agenda as string),
      })}
    >
      <SelectInput
        source="groupId"
        label={text.group}
        choices={[...data]}
        optionText="name"
        validate={required()}
        helperText={false}
        fullWidth
      />
      <MeetingInputs />
    </RoomCreate>
  );
}
