import { ImportTopicsDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { pathsOf } from './topic-lines';
import { useTopicText } from './topic.text';
import { UploadTopics } from './UploadTopics';

const LONGEST = 500_000;

export function ImportTopicsButton() {
  const text = useTopicText();
  const refusal = useWriteRefusal('topic.manage');
  return (
    <VerbButton label={text.import} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.import}
          intro={text.importIntro}
          document={ImportTopicsDocument}
          input={({ lines }) => ({ paths: pathsOf(String(lines)) })}
          onClose={close}
        >
          <UploadTopics onDone={close} />
          <LongText source="lines" label={text.lines} rows={8} longest={LONGEST} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
