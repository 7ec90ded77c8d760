import { SucceedLeaderDocument } from '@huiyin/client';
import { BooleanInput, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { OfficialInput } from '../officials/OfficialInput';
import { useLeadershipText } from './leadership-group.text';
import type { PostProps } from './posts';

export function SucceedButton({ post: { id, version, official, duty } }: PostProps) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('leadership.manage');
  return (
    <VerbButton label={text.succeed} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.succeed}
          intro={text.succeedIntro(official.name)}
          document={SucceedLeaderDocument}
          defaultValues={{ fromOn: today(), duty }}
          input={({ officialId, fromOn, duty: typed, handOver }) => ({
            id,
            version,
            officialId: String(officialId),
            fromOn: String(fromOn),
            duty: String(typed ?? ''),
            handOver: handOver === true,
          })}
          onClose={close}
        >
          <OfficialInput source="officialId" label={text.successor} mandatory />
          <DayInput source="fromOn" label={text.succeedOn} />
          <TextInput source="duty" label={text.duty} helperText={false} fullWidth />
          <BooleanInput source="handOver" label={text.handOver(official.name)} helperText={false} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
