import { HandOverPetitionsDocument, type OfficialFieldsFragment } from '@huiyin/client';
import { useRecordContext } from 'react-admin';
import { labelled } from '../i18n/marks';
import { useWriteRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { OfficialInput } from './OfficialInput';
import { useOfficialText } from './official.text';

/** 移交: before somebody leaves, what is open goes to another by name. */
export function HandOverButton() {
  const text = useOfficialText();
  const official = useRecordContext<OfficialFieldsFragment>();
  const refusal = useWriteRefusal('petition.assign');
  if (!official) return null;
  return (
    <VerbButton label={text.handOver} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={labelled(text.handOver, official.name)}
          intro={text.handOverIntro}
          document={HandOverPetitionsDocument}
          input={({ toId, reason }) => ({
            fromId: official.id,
            toId: String(toId),
            reason: String(reason ?? ''),
          })}
          onClose={close}
        >
          <OfficialInput source="toId" label={text.handOverTo} mandatory />
          <LongText source="reason" label={text.handOverReason} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
