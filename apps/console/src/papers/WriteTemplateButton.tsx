import { WritePaperTemplateDocument } from '@huiyin/client';
import { Button, Typography } from '@mui/material';
import {
  DEFAULT_PAPER_TEMPLATES,
  documentNumber,
  PAPER_BODY_LENGTH,
  PAPER_TITLE_LENGTH,
  templateProblems,
  wordsOf,
  type PaperKind,
} from '@huiyin/domain';
import { useQueryClient } from '@tanstack/react-query';
import { maxLength, required, TextInput } from 'react-admin';
import { useFormContext, useWatch, type FieldValues } from 'react-hook-form';
import { useWriteRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { useLabels } from '../i18n/labels';
import { useLanguage } from '../i18n/language';
import { apart } from '../i18n/marks';
import { usePaperText } from './paper.text';
import type { PaperTemplate } from './use-papers';

const templateIn = (values: FieldValues) => ({
  title: String(values['title'] ?? ''),
  body: String(values['body'] ?? ''),
  series: String(values['series'] ?? ''),
});

/** 修改模板: what is wrong with it shows while it is written. */
export function WriteTemplateButton({ template }: { template: PaperTemplate }) {
  const text = usePaperText();
  const kinds = useLabels('paperKind');
  const client = useQueryClient();
  const refusal = useWriteRefusal('paper.template');
  const { kind, title, body, series } = template;
  return (
    <VerbButton label={text.write} refusal={refusal}>
      {(close) => (
        <VerbDialog
          wide
          title={text.writeOf(kinds.of(kind))}
          submitLabel={text.save}
          intro={text.writeIntro}
          document={WritePaperTemplateDocument}
          input={(values) => ({ kind, ...templateIn(values) })}
          defaultValues={{ title, body, series }}
          onDone={() => void client.invalidateQueries({ queryKey: ['paperTemplates'] })}
          onClose={close}
        >
          <TemplateInputs kind={kind} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

const inBraces = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(' ');

function TemplateInputs({ kind }: { kind: PaperKind }) {
  const text = usePaperText();
  const language = useLanguage();
  const { reset } = useFormContext();
  const written = templateIn(useWatch());
  const { wanted, known } = wordsOf(kind);
  const others = known.filter((name) => !wanted.includes(name));
  const problems = templateProblems(kind, written);
  return (
    <>
      <TextInput
        source="title"
        label={text.titleOf}
        validate={[required(), maxLength(PAPER_TITLE_LENGTH)]}
        helperText={false}
        fullWidth
      />
      <LongText source="body" label={text.body} rows={12} longest={PAPER_BODY_LENGTH} />
      <Typography variant="body2">{text.mustHave(inBraces(wanted))}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text.mayHave(inBraces(others))}
      </Typography>
      <TextInput
        source="series"
        label={text.series}
        validate={[required(), maxLength(4)]}
        helperText={text.seriesExample(documentNumber('岳信', written.series, '2026', 1))}
        fullWidth
      />
      {problems.length > 0 && (
        <Typography variant="body2" color="error" role="status">
          {apart(problems.map((problem) => problem[language]))}
        </Typography>
      )}
      <Button size="small" onClick={() => reset(DEFAULT_PAPER_TEMPLATES[kind])}>
        {text.restore}
      </Button>
    </>
  );
}
