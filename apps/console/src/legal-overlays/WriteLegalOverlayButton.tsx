import { WriteLegalOverlayDocument, type LegalOverlayFieldsFragment } from '@huiyin/client';
import { Box, Typography } from '@mui/material';
import {
  addDays,
  editionAfter,
  nationalOf,
  OVERLAY_TEXT_LENGTH,
  overlayTextProblems,
  parsed,
  problemLine,
  profileFor,
  type LaidRule,
  type OverlayLevel,
} from '@huiyin/domain';
import { useGetList } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useWriteRefusal } from '../api/use-write-refusal';
import { LongText } from '../frame/LongText';
import { TextFileInput } from '../frame/TextFileInput';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useLanguage } from '../i18n/language';
import { useLegalOverlayText } from './legal-overlay.text';

/** What a county begins with: to be changed. */
const EXAMPLES: Readonly<Record<OverlayLevel, () => object>> = {
  COUNTY: () => ({
    id: `xian-${today().slice(0, 4)}`,
    law: { zh: '本县信访事项办理期限规定', en: 'County rules on terms' },
    inForceFrom: addDays(today(), 7),
    division: '000000',
    verified: true,
    terms: [
      { kind: 'DISPOSE', length: 7, articles: [2] },
      { kind: 'CONCLUDE', length: 45, extension: { max: 30 }, articles: [3] },
    ],
  }),
  PROVINCE: () => ({
    id: `sheng-${today().slice(0, 4)}`,
    level: 'PROVINCE',
    law: { zh: '本省信访条例', en: 'Petition Regulations of the Province' },
    inForceFrom: addDays(today(), 7),
    division: '00',
    verified: true,
    partialSupport: true,
    representatives: { limits: [{ upTo: 10, most: 3 }, { most: 5 }], articles: [15], relay: true },
    terms: [
      { kind: 'DISPOSE', length: 5, unit: 'WORKDAY', articles: [20] },
      { kind: 'CONCLUDE', length: 30, extension: { max: 60 }, articles: [23] },
      {
        kind: 'REVIEW_ACCEPT',
        duty: true,
        length: 3,
        unit: 'WORKDAY',
        roll: true,
        startEvents: ['REVIEW_REQUESTED'],
        satisfiedBy: ['REVIEW_ACCEPTED', 'REVIEW_NOT_ACCEPTED', 'REVIEWED', 'WITHDRAWN', 'CLOSED'],
        articles: [43],
      },
    ],
  }),
  // whole, so that the names and numbers alone are to be changed
  NATIONAL: () => ({
    ...editionAfter(nationalOf(profileFor(today())), {
      id: `cn-${Number(today().slice(0, 4)) + 1}`,
      document: { zh: '', en: '' },
      inForceFrom: addDays(today(), 30),
    }),
    law: { zh: '', en: '' },
  }),
};

type Props = Readonly<{ level: OverlayLevel; overlay?: LegalOverlayFieldsFragment }>;

/** 起草, or the next edition of one there is: what is wrong with it shows, by its line, while it is written. */
export function WriteLegalOverlayButton({ level, overlay }: Props) {
  const text = useLegalOverlayText();
  const refusal = useWriteRefusal('legalOverlay.manage');
  const body = JSON.stringify(overlay ? parsed(overlay.body) : EXAMPLES[level](), null, 2);
  const label = overlay ? text.writeAgain : text.write[level];
  return (
    <VerbButton label={label} refusal={refusal} primary={!overlay}>
      {(close) => (
        <VerbDialog
          wide
          title={label}
          submitLabel={text.save}
          intro={text.writeIntro[level]}
          document={WriteLegalOverlayDocument}
          input={(values) => ({ body: String(values['body'] ?? '') })}
          defaultValues={{ body }}
          onClose={close}
        >
          <TextFileInput source="body" label={text.file} accept=".json,application/json,text/plain" />
          <Problems />
          <LongText source="body" label={text.body} rows={14} longest={OVERLAY_TEXT_LENGTH} />
        </VerbDialog>
      )}
    </VerbButton>
  );
}

function Problems() {
  const text = useLegalOverlayText();
  const language = useLanguage();
  // what bounds an overlay is the nation's law of its day, which the county may have entered itself
  const { data = [] } = useGetList<LegalOverlayFieldsFragment>('legal-overlays', {
    pagination: { page: 1, perPage: 100 },
  });
  const inForce = data
    .filter(({ enforcedAt }) => enforcedAt !== null)
    .map(({ code, edition, body }) => ({ code, edition, overlay: parsed(body) as LaidRule }));
  const problems = overlayTextProblems(String(useWatch({ name: 'body' }) ?? ''), inForce);
  if (problems.length === 0)
    return (
      <Typography variant="body2" role="status">
        {text.fine}
      </Typography>
    );
  return (
    <Box component="ul" role="status" sx={{ color: 'error.main', typography: 'body2', pl: 3, m: 0 }}>
      {problems.map((problem) => (
        <li key={problem.zh}>{problemLine(problem, language)}</li>
      ))}
    </Box>
  );
}
