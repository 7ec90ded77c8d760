import { Box, Button } from '@mui/material';
import { CorrectReportDocument, type ReportFieldsFragment, type ReportSubject } from '@huiyin/client';
import { ArrayInput, BooleanInput, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { useWriteRefusal } from '../api/use-write-refusal';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLabels } from '../i18n/labels';
import { useReportText } from './report.text';

type Typed = { subject: ReportSubject; title?: string | null; description?: string | null };

/** 更正: the whole text anew, with the reason; whoever signed for it signs again. */
export function CorrectButton({ report }: { report: ReportFieldsFragment }) {
  const text = useReportText();
  const subjects = useLabels('reportSubject');
  const refusal = useWriteRefusal('report.submit');
  const { id, version, zero, content, items } = report;
  return (
    <VerbButton label={text.correct} refusal={refusal}>
      {(close) => (
        <VerbDialog
          title={text.correct}
          intro={text.correctIntro}
          document={CorrectReportDocument}
          defaultValues={{ zero, content, items, subject: 'DISPUTE' }}
          input={(typed) => ({
            id,
            version,
            reason: String(typed['reason'] ?? ''),
            zero: typed['zero'] === true,
            content: String(typed['content'] ?? ''),
            items: ((typed['items'] ?? []) as Typed[]).map((item) => ({
              subject: item.subject,
              title: item.title ?? '',
              description: item.description ?? null,
            })),
          })}
          onClose={close}
        >
          <TextInput source="reason" label={text.reason} validate={required()} helperText={false} fullWidth />
          <BooleanInput source="zero" label={text.zero} helperText={false} />
          <ArrayInput source="items" label={text.items} helperText={false}>
            <SimpleFormIterator
              disableReordering
              disableClear
              fullWidth
              addButton={<Button size="small">{text.addItem}</Button>}
            >
              <Box sx={{ width: '100%' }}>
                <SelectInput
                  source="subject"
                  label={text.subject}
                  choices={subjects.choices()}
                  validate={required()}
                  fullWidth
                />
                <TextInput source="title" label={text.itemTitle} validate={required()} fullWidth />
                <TextInput source="description" label={text.itemDescription} multiline fullWidth />
              </Box>
            </SimpleFormIterator>
          </ArrayInput>
          <TextInput source="content" label={text.content} multiline helperText={false} fullWidth />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
