import { EndInformationOfficerDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useInformationOfficerText } from './information-officer.text';
import type { OfficerProps } from './use-officers';

export function EndOfficerButton({ officer: { id, version, official } }: OfficerProps) {
  const text = useInformationOfficerText();
  const refusal = useWriteRefusal('informationOfficer.manage');
  return (
    <VerbButton label={text.end} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.end}
          intro={text.endIntro(official.name)}
          document={EndInformationOfficerDocument}
          defaultValues={{ untilOn: today() }}
          input={({ untilOn }) => ({ id, version, untilOn: String(untilOn) })}
          onClose={close}
        >
          <DayInput source="untilOn" label={text.lastDay} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
