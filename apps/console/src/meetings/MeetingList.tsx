import type { MeetingRowFragment } from '@huiyin/client';
import { useWholeCounty } from '../api/viewer-store';
import { AddButton } from '../frame/AddButton';
import { ChoiceFilter } from '../frame/ChoiceFilter';
import { RoomList } from '../frame/RoomList';
import { minuteText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { apart } from '../i18n/marks';
import { MeetingStatusChip } from './MeetingStatusChip';
import { useMeetingText } from './meeting.text';

export default function MeetingList() {
  const text = useMeetingText();
  const statuses = useLabels('meetingStatus');
  const wholeCounty = useWholeCounty();
  return (
    <RoomList<MeetingRowFragment>
      title={text.title}
      filters={<ChoiceFilter source="status" label={text.status} choices={statuses.choices()} several />}
      actions={<AddButton permission="meeting.manage" label={text.add} />}
      empty={{ title: text.empty, hint: text.emptyHint }}
      rowClick="show"
      columns={[
        { key: 'heldAt', label: text.heldAt, main: true, cell: ({ heldAt }) => minuteText(heldAt) },
        { key: 'status', label: text.status, cell: ({ status }) => <MeetingStatusChip status={status} /> },
        ...(wholeCounty
          ? [{ key: 'tenant', label: text.tenant, cell: ({ tenant }: MeetingRowFragment) => tenant.name }]
          : []),
        { key: 'group', label: text.group, cell: ({ group }) => group.name },
        { key: 'place', label: text.place, cell: ({ place }) => place },
        { key: 'agenda', label: text.agenda, cell: ({ agenda }) => apart(agenda) },
      ]}
    />
  );
}
