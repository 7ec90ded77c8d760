import { HandOverDutyDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { useViewer } from '../api/viewer-store';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useDutyText } from './duty.text';
import { useRoster, type DutyProps } from './use-roster';

/** 交班: says to whom before one does it. */
export function HandOverDutyButton({ duty: { id, version, groupId, untilOn, officialId } }: DutyProps) {
  const text = useDutyText();
  const viewer = useViewer();
  const refusal = useWriteRefusal('duty.handOver');
  const own = viewer?.officialId === officialId || viewer?.permissions.includes('duty.arrange');
  const { data: roster = [] } = useRoster(groupId);
  const next = roster.find(({ fromOn }) => fromOn > untilOn);
  return (
    <VerbButton label={text.handOver} refusal={refusal ?? (own ? null : text.notYours)}>
      {(close) => (
        <VerbDialog
          title={text.handOver}
          intro={text.handOverIntro(next ? text.nextIs(next.official.name) : '')}
          document={HandOverDutyDocument}
          input={({ notes }) => ({ id, version, notes: String(notes) })}
          onClose={close}
        >
          <LongText source="notes" label={text.notes} helperText={text.notesHelp} longest={2_000} autoFocus />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
