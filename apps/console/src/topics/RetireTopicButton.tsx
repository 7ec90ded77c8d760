import { RetireTopicDocument, type TopicFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useTopicText } from './topic.text';

export function RetireTopicButton() {
  const text = useTopicText();
  const topic = useRecordContext<TopicFieldsFragment>();
  const refusal = useWriteRefusal('topic.manage');
  if (!topic) return null;
  const { id, version } = topic;
  return (
    <VerbButton label={text.retire} refusal={topic.retiredAt ? text.retired : refusal}>
      {(close) => (
        <VerbDialog
          title={labelled(text.retire, topic.name)}
          intro={text.retireIntro}
          document={RetireTopicDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
