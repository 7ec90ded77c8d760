import { EndLeadershipGroupDocument } from '@huiyin/client';
import { DateInput, required } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
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
          <DateInput
            source="endedOn"
            label={text.lastDay}
            validate={required()}
            helperText={false}
            fullWidth
          />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
