import { Box, GlobalStyles, Typography } from '@mui/material';
import type { ResponsibilityLetterFieldsFragment } from '@huiyin/client';
import { paperOf } from '../frame/paper';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { labelled, noted } from '../i18n/marks';
import { useResponsibilityLetterText } from './responsibility-letter.text';

/** 责任书 on paper: the two lists, and the two who sign. */
export function LetterPaper({ letter }: { letter: ResponsibilityLetterFieldsFragment }) {
  const text = useResponsibilityLetterText();
  const positions = useLabels('leadershipPosition');
  const statuses = useLabels('letterStatus');
  const { post, tenant, status, fromOn, untilOn } = letter;
  return (
    <Box
      id="letter"
      component="article"
      sx={{
        bgcolor: '#fff',
        color: '#000',
        p: { xs: 2, sm: 5 },
        maxWidth: 760,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
      }}
    >
      <GlobalStyles styles={paperOf('letter')} />
      <Typography component="h1" sx={{ fontSize: '1.4em', fontWeight: 700, textAlign: 'center', mb: 1 }}>
        {text.heading(tenant.name)}
      </Typography>
      <Typography sx={{ textAlign: 'center', mb: 3 }}>
        {noted(text.of(positions.of(post.position), post.official.name), statuses.of(status))}
      </Typography>
      <Part title={text.business}>{letter.businessDuties}</Part>
      <Part title={text.petition}>{letter.petitionDuties}</Part>
      <Typography sx={{ mb: 4 }}>{text.holds(dayText(fromOn), dayText(untilOn))}</Typography>
      <Signature label={text.signature} by={letter.signedBy} on={letter.signedOn} />
      <Signature label={text.countersignature} by={letter.countersignedBy} on={letter.countersignedOn} />
    </Box>
  );
}

function Part({ title, children }: { title: string; children: string }) {
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography component="h2" sx={{ fontSize: '1.05em', fontWeight: 700 }}>
        {title}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.9 }}>
        {children}
      </Typography>
    </Box>
  );
}

function Signature({ label, by, on }: { label: string; by: string | null; on: string | null }) {
  return (
    <Typography sx={{ display: 'flex', justifyContent: 'space-between', mt: 2, breakInside: 'avoid' }}>
      <span>{labelled(label, by ?? '＿＿＿＿＿＿')}</span>
      <span>{dayText(on) ?? '＿＿＿＿＿＿'}</span>
    </Typography>
  );
}
