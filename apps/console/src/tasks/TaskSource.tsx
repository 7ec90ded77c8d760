import type { TaskRowFragment } from '@huiyin/client';
import { dayOf } from '../i18n/dates';
import { useTaskText } from './task.text';

/** Where a task comes from: the document from above, or the meeting. */
export function TaskSource({
  task: { source, directive, meeting, petition, unit },
}: {
  task: TaskRowFragment;
}) {
  const text = useTaskText();
  if (meeting) return <>{text.meetingOf(meeting.group.name, dayOf(meeting.heldAt))}</>;
  if (petition)
    return (
      <>{(source === 'PERFORMANCE' ? text.performs : text.assists)(unit?.name ?? '', petition.number)}</>
    );
  return <>{[directive?.organ, directive?.documentNumber].filter(Boolean).join(' ')}</>;
}
