import { RetireOfficialDocument, type OfficialFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useOfficialText } from './official.text';

export function RetireOfficialButton() {
  const text = useOfficialText();
  const official = useRecordContext<OfficialFieldsFragment>();
  const refusal = useWriteRefusal('official.manage');
  if (!official) return null;
  const { id, version } = official;
  return (
    <VerbButton label={text.retire} refusal={official.retiredAt ? text.retired : refusal}>
      {(close) => (
        <VerbDialog
          title={labelled(text.retire, official.name)}
          intro={text.retireIntro}
          document={RetireOfficialDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
