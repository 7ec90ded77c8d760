import { Box, GlobalStyles, Typography } from '@mui/material';
import { isOfSuggestion, nationalOf, PROPER, remedyOf, together } from '@huiyin/domain';
import { useLanguage } from '../i18n/language';
import { paperOf } from '../frame/paper';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useAnswerPaperText } from './answer-paper.text';
import { lawOf } from './law-of';
import type { PetitionRecord } from './PetitionVerb';

/** 答复意见: what an answer has to hold (信访工作条例第三十二条), and under it what can be done about it. */
export function AnswerPaper({ petition }: { petition: PetitionRecord }) {
  const text = useAnswerPaperText();
  const outcomes = useLabels('outcome');
  const language = useLanguage();
  const remedy = remedyOf(nationalOf(lawOf(petition)), petition.track ?? PROPER, language);
  const suggestion = petition.outcome !== null && isOfSuggestion(petition.outcome);
  const { title, number, tenant, receivedAt, answeredAt, outcome, claims } = petition;
  return (
    <Box
      id="answer"
      component="article"
      sx={{ bgcolor: '#fff', color: '#000', p: { xs: 2, sm: 5 }, maxWidth: 760, mx: 'auto' }}
    >
      <GlobalStyles styles={paperOf('answer')} />
      <Typography component="h1" sx={{ fontSize: '1.4em', fontWeight: 700, textAlign: 'center', mb: 3 }}>
        {text.heading(title)}
      </Typography>
      <Typography sx={{ mb: 2 }}>{text.number(number, dayText(receivedAt))}</Typography>
      <Part title={text.request}>{petition.content}</Part>
      <Part title={suggestion ? text.studied : text.facts}>{petition.facts}</Part>
      <Part title={text.opinion}>
        {[outcome && outcomes.of(outcome), petition.replyText].filter(Boolean).join('\n')}
      </Part>
      <Part title={text.reasons}>{together(claims, 'reasons')}</Part>
      <Part title={text.legalBasis}>{petition.legalBasis}</Part>
      {remedy && <Typography sx={{ mt: 3 }}>{remedy}</Typography>}
      <Box sx={{ mt: 6, textAlign: 'right', breakInside: 'avoid' }}>
        <Typography>{tenant.name}</Typography>
        <Typography>{text.seal}</Typography>
        <Typography>{answeredAt && dayText(answeredAt)}</Typography>
      </Box>
    </Box>
  );
}

function Part({ title, children }: { title: string; children: string | null }) {
  if (!children) return null;
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography component="h2" sx={{ fontSize: '1.05em', fontWeight: 700 }}>
        {title}
      </Typography>
      <Typography
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.9, textIndent: '2em' }}
      >
        {children}
      </Typography>
    </Box>
  );
}
