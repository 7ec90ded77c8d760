import { CancelAbsenceDocument, ChangeAbsenceDocument, RecordReturnDocument } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { dayText, today } from '../i18n/dates';
import { useLeadershipText } from './leadership-group.text';
import type { Away } from './use-absences';

type Props = Readonly<{ absence: Away }>;

export function ChangeAbsenceButton({ absence: { id, version, official, fromOn, lastDay } }: Props) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('absence.record');
  return (
    <VerbButton label={text.changeAbsence} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.changeAbsence}
          intro={text.changeAbsenceIntro(official.name)}
          document={ChangeAbsenceDocument}
          defaultValues={{ fromOn, untilOn: lastDay }}
          input={(values) => ({
            id,
            version,
            fromOn: String(values['fromOn']),
            untilOn: values['untilOn'] ? String(values['untilOn']) : null,
          })}
          onClose={close}
        >
          <DayInput source="fromOn" label={text.awayFrom} />
          <DayInput source="untilOn" label={text.awayTo} optional={lastDay === null} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

/** Offered once they are away; who has a last day may come back before it. */
export function RecordReturnButton({ absence: { id, version, official, fromOn } }: Props) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('absence.record');
  if (fromOn >= today()) return null;
  return (
    <VerbButton label={text.recordReturn} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.recordReturn}
          intro={text.recordReturnIntro(official.name)}
          document={RecordReturnDocument}
          defaultValues={{ returnedOn: today() }}
          input={({ returnedOn }) => ({ id, version, returnedOn: String(returnedOn) })}
          onClose={close}
        >
          <DayInput source="returnedOn" label={text.returnedOn} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

export function CancelAbsenceButton({ absence: { id, version, official, fromOn, lastDay } }: Props) {
  const text = useLeadershipText();
  const refusal = useWriteRefusal('absence.record');
  return (
    <VerbButton label={text.cancelAbsence} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.cancelAbsence}
          intro={text.cancelAbsenceIntro(official.name, dayText(fromOn), dayText(lastDay) ?? text.openEnded)}
          document={CancelAbsenceDocument}
          input={() => ({ id, version })}
          onClose={close}
        />
      )}
    </VerbButton>
  );
}
