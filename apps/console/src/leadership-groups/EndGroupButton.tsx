import { EndLeadershipGroupDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useLeadershipText } from './leadership-group.text';
import type { GroupProps } from './posts';

export function EndGroupButton({ group: { id, version, endedOn } }: GroupProps) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('leadership.manage');
  return (
    <VerbButton label={text.endGroup} refusal={endedOn ? text.ended : refusal}>
      {(close) => (
        <VerbDialog
          title={text.endGroup}
          intro={text.endGroupIntro}
          document={EndLeadershipGroupDocument}
          defaultValues={{ endedOn: today() }}
          input={(values) => ({ id, version, endedOn: String(values['endedOn']) })}
          onClose={close}
        >
          <DayInput source="endedOn" label={text.lastDay} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
