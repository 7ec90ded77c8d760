import { EndLeadershipPostDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { OfficialInput } from '../officials/OfficialInput';
import { useLeadershipText } from './leadership-group.text';
import type { PostProps } from './posts';

export function EndPostButton({ post: { id, version, official } }: PostProps) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('leadership.manage');
  return (
    <VerbButton label={text.end} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.end}
          intro={text.endIntro(official.name)}
          document={EndLeadershipPostDocument}
          defaultValues={{ untilOn: today() }}
          input={({ untilOn, takerId }) => ({
            id,
            version,
            untilOn: String(untilOn),
            ...(takerId ? { takerId: String(takerId) } : {}),
          })}
          onClose={close}
        >
          <DayInput source="untilOn" label={text.lastDay} />
          <OfficialInput source="takerId" label={text.taker} helperText={text.takerHint} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
