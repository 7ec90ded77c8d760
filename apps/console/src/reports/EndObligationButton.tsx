import { EndReportObligationDocument, type ReportObligationFieldsFragment } from '@huiyin/client';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useReportText } from './report.text';

export function EndObligationButton({ obligation }: { obligation: ReportObligationFieldsFragment }) {
  const text = useReportText();
  const refusal = useWriteRefusal('report.manage');
  const { id, version, what } = obligation;
  return (
    <VerbButton label={text.stop} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.stop}
          intro={text.stopIntro(what)}
          document={EndReportObligationDocument}
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
