import { templateProblems } from '@huiyin/domain';
import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { problemOf } from '../api/problem';
import { ProblemAlert } from '../frame/ProblemAlert';
import { Section } from '../frame/Section';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useLanguage } from '../i18n/language';
import { apart } from '../i18n/marks';
import { usePaperText } from './paper.text';
import { usePaperTemplates, type PaperTemplate } from './use-papers';
import { SampleButton } from './SampleButton';
import { WriteTemplateButton } from './WriteTemplateButton';

/** 文书模板 of the county, one for each kind of paper. */
export default function PaperTemplateList() {
  const text = usePaperText();
  const { data, error, isLoading, refetch } = usePaperTemplates();
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2 }}>
      <Title title={text.templates} />
      <Typography color="text.secondary">{text.templatesIntro}</Typography>
      {isLoading && <LinearProgress aria-label={text.templates} />}
      <ProblemAlert problem={error && problemOf(error)} onRetry={() => void refetch()} />
      {data?.map((template) => (
        <Template key={template.kind} template={template} />
      ))}
    </Box>
  );
}

function Template({ template }: { template: PaperTemplate }) {
  const text = usePaperText();
  const kinds = useLabels('paperKind');
  const { kind, edition, body, writtenAt, writtenBy } = template;
  const language = useLanguage();
  const problems = templateProblems(kind, template);
  const from = edition === 0 ? text.ours : text.ofCounty(edition);
  return (
    <Section
      title={kinds.of(kind)}
      aside={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <SampleButton template={template} />
          <WriteTemplateButton template={template} />
        </Box>
      }
    >
      {problems.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {text.notUsed(apart(problems.map((problem) => problem[language])))}
        </Alert>
      )}
      <Typography variant="body2" color="text.secondary">
        {[from, writtenBy, writtenAt && dayText(writtenAt)].filter(Boolean).join(' · ')}
      </Typography>
      <Typography
        variant="body2"
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxHeight: '7em', overflow: 'hidden', mt: 1 }}
      >
        {body}
      </Typography>
    </Section>
  );
}
