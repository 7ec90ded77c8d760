import { CreateReportObligationDocument, type ReportRhythm, type ReportScope } from '@huiyin/client';
import { required, SelectInput, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { DayInput } from '../frame/DayInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useReportText } from './report.text';

export function SetObligationButton() {
  const text = useReportText();
  const rhythms = useLabels('reportRhythm');
  const scopes = useLabels('reportScope');
  const refusal = useWriteRefusal('report.manage');
  return (
    <VerbButton label={text.set} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.set}
          intro={text.setIntro}
          document={CreateReportObligationDocument}
          defaultValues={{ rhythm: 'WEEKLY', scope: 'UNITS', fromOn: today() }}
          input={({ what, rhythm, scope, fromOn }) => ({
            what: String(what ?? ''),
            rhythm: rhythm as ReportRhythm,
            scope: scope as ReportScope,
            fromOn: String(fromOn),
          })}
          onClose={close}
        >
          <TextInput
            source="what"
            label={text.what}
            helperText={text.whatHelp}
            validate={required()}
            fullWidth
          />
          <SelectInput
            source="rhythm"
            label={text.rhythm}
            choices={rhythms.choices()}
            validate={required()}
            fullWidth
          />
          <SelectInput
            source="scope"
            label={text.scope}
            choices={scopes.choices()}
            validate={required()}
            fullWidth
          />
          <DayInput source="fromOn" label={text.fromOn} helperText={text.fromHelp} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
