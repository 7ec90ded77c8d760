import { defaultTopicPaths } from '@huiyin/domain';
import { InstallDefaultTopicsDocument } from '@huiyin/client';
import { useListContext } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useTopicText } from './topic.text';

/** Offered while the county has no topics, to who may keep them. */
export function DefaultTopicsButton() {
  const text = useTopicText();
  const refusal = useWriteRefusal('topic.manage');
  const { data, filterValues } = useListContext();
  const empty = data?.length === 0 && Object.keys(filterValues).length === 0;
  if (!empty) return null;
  return (
    <VerbButton label={text.defaults} refusal={refusal} primary>
      {(close) => (
        <VerbDialog
          title={text.defaults}
          intro={text.defaultsIntro(defaultTopicPaths().length)}
          document={InstallDefaultTopicsDocument}
          input={() => ({})}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
