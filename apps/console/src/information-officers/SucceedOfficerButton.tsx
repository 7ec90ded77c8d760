import { SucceedInformationOfficerDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { OfficialInput } from '../officials/OfficialInput';
import { useInformationOfficerText } from './information-officer.text';
import type { OfficerProps } from './use-officers';

export function SucceedOfficerButton({ officer: { id, version, official } }: OfficerProps) {
  const text = useInformationOfficerText();
  const refusal = useWriteRefusal('informationOfficer.manage');
  return (
    <VerbButton label={text.succeed} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.succeed}
          intro={text.succeedIntro(official.name)}
          document={SucceedInformationOfficerDocument}
          defaultValues={{ fromOn: today() }}
          input={({ officialId, fromOn }) => ({
            id,
            version,
            officialId: String(officialId),
            fromOn: String(fromOn),
          })}
          onClose={close}
        >
          <OfficialInput source="officialId" label={text.official} mandatory />
          <DayInput source="fromOn" label={text.succeedOn} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
