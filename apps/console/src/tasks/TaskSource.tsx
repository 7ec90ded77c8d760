import type { TaskRowFragment } from '@huiyin/client';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useTaskText } from './task.text';

/** Where a task comes from: the document from above, or the meeting. */
export function TaskSource({
  task: { source, directive, meeting, petition, unit, measureKind },
}: {
  task: TaskRowFragment;
}) {
  const text = useTaskText();
  const kinds = useLabels('measureKind');
  if (meeting) return <>{text.meetingOf(meeting.group.name, dayText(meeting.heldAt))}</>;
  if (petition && measureKind) return <>{text.measures(kinds.of(measureKind), petition.number)}</>;
  if (petition)
    return (
      <>{(source === 'PERFORMANCE' ? text.performs : text.assists)(unit?.name ?? '', petition.number)}</>
    );
  return <>{[directive?.organ, directive?.documentNumber].filter(Boolean).join(' ')}</>;
}
