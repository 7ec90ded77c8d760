import { CancelAbsenceDocument, ChangeAbsenceDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLeadershipText } from './leadership-group.text';
import type { Away } from './use-absences';

type Props = Readonly<{ absence: Away }>;

export function ChangeAbsenceButton({ absence: { id, version, official, fromOn, untilOn } }: Props) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('absence.record');
  return (
    <VerbButton label={text.changeAbsence} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.changeAbsence}
          intro={text.changeAbsenceIntro(official.name)}
          document={ChangeAbsenceDocument}
          defaultValues={{ fromOn, untilOn }}
          input={(values) => ({
            id,
            version,
            fromOn: String(values['fromOn']),
            untilOn: String(values['untilOn']),
          })}
          onClose={close}
        >
          <DayInput source="fromOn" label={text.awayFrom} />
          <DayInput source="untilOn" label={text.awayTo} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

export function CancelAbsenceButton({ absence: { id, version, official, fromOn, untilOn } }: Props) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('absence.record');
  return (
    <VerbButton label={text.cancelAbsence} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.cancelAbsence}
          intro={text.cancelAbsenceIntro(official.name, fromOn, untilOn)}
          document={CancelAbsenceDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
