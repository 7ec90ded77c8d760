import { WriteLegalOverlayDocument, type LegalOverlayFieldsFragment } from '@huiyin/client';
import { Box, Typography } from '@mui/material';
import { addDays, OVERLAY_TEXT_LENGTH, ownOverlayProblems, parsed } from '@huiyin/domain';
import { useWatch } from 'react-hook-form';
import { useWriteRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { useLegalOverlayText } from './legal-overlay.text';

/** What a county begins with: to be changed. */
const example = () => ({
  id: `xian-${today().slice(0, 4)}`,
  law: { zh: '本县信访事项办理期限规定', en: 'County rules on terms' },
  inForceFrom: addDays(today(), 7),
  division: '000000',
  verified: true,
  terms: [
    { kind: 'DISPOSE', length: 7, articles: [2] },
    { kind: 'CONCLUDE', length: 45, extension: { max: 30 }, articles: [3] },
  ],
});

/** 起草, or the next edition of one there is: what is wrong with it shows while it is written. */
export function WriteLegalOverlayButton({ overlay }: { overlay?: LegalOverlayFieldsFragment }) {
  const text = useLegalOverlayText();
  const refusal = useWriteRefusal('legalOverlay.manage');
  const body = JSON.stringify(overlay ? parsed(overlay.body) : example(), null, 2);
  return (
    <VerbButton label={overlay ? text.writeAgain : text.write} refusal={refusal} primary={!overlay}>
      {(close) => (
        <VerbDialog
          wide
          title={overlay ? text.writeAgain : text.write}
          submitLabel={text.save}
          intro={text.writeIntro}
          document={WriteLegalOverlayDocument}
          input={(values) => ({ body: String(values['body'] ?? '') })}
          defaultValues={{ body }}
          onClose={close}
        >
          <LongText source="body" label={text.body} rows={14} longest={OVERLAY_TEXT_LENGTH} />
          <Problems />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

function Problems() {
  const text = useLegalOverlayText();
  const language = useLanguage();
  const problems = ownOverlayProblems(parsed(String(useWatch({ name: 'body' }) ?? '')));
  if (problems.length === 0)
    return (
      <Typography variant="body2" role="status">
        {text.fine}
      </Typography>
    );
  return (
    <Box component="ul" role="status" sx={{ color: 'error.main', typography: 'body2', pl: 3, m: 0 }}>
      {problems.map((problem) => (
        <li key={problem.zh}>{problem[language]}</li>
      ))}
    </Box>
  );
}
