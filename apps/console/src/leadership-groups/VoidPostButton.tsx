import { VoidLeadershipPostDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLeadershipText } from './leadership-group.text';
import type { PostProps } from './posts';

export function VoidPostButton({ post: { id, version } }: PostProps) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('leadership.manage');
  return (
    <VerbButton label={text.void} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.void}
          intro={text.voidIntro}
          document={VoidLeadershipPostDocument}
          input={({ reason }) => ({ id, version, reason: String(reason) })}
          onClose={close}
        >
          <LongText source="reason" label={text.reason} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
