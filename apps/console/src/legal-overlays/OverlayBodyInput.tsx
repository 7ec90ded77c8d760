import type { LegalOverlayFieldsFragment } from '@huiyin/client';
import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import {
  CLOCK_KINDS,
  OVERLAY_TEXT_LENGTH,
  overlayTextProblems,
  parsed,
  problemLine,
  type ClockKind,
  type LaidRule,
  type OverlayLevel,
} from '@huiyin/domain';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { LongText } from '../frame/LongText';
import { TextFileInput } from '../frame/TextFileInput';
import { useLabels } from '../i18n/labels';
import { useLanguage } from '../i18n/language';
import { useLegalOverlayFormText } from './legal-overlay-form.text';
import { useLegalOverlayText } from './legal-overlay.text';
import { asText, writtenIn } from './overlay-body';
import { OverlayForm } from './OverlayForm';

const KIND = new RegExp(`\\b(${CLOCK_KINDS.join('|')})\\b`, 'g');

/** An edition in fields, or as its text, which is one and the same: what is wrong with it is told while it is written. */
export function OverlayBodyInput({ level }: Readonly<{ level: OverlayLevel }>) {
  const text = useLegalOverlayText();
  const { byForm, asJson, how } = useLegalOverlayFormText();
  const { setValue } = useFormContext();
  const body = String(useWatch({ name: 'body' }) ?? '');
  const [json, setJson] = useState(level === 'NATIONAL');
  const draft = writtenIn(body);
  // a text that is none cannot stand in fields
  const inFields = !json && draft !== null && String(draft['level']) !== 'NATIONAL';
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        {level !== 'NATIONAL' && (
          <ToggleButtonGroup
            exclusive
            size="small"
            aria-label={how}
            value={inFields ? 'fields' : 'json'}
            onChange={(_, value: string | null) => value && setJson(value === 'json')}
          >
            <ToggleButton value="fields" disabled={draft === null}>
              {byForm}
            </ToggleButton>
            <ToggleButton value="json">{asJson}</ToggleButton>
          </ToggleButtonGroup>
        )}
        <TextFileInput source="body" label={text.file} accept=".json,application/json,text/plain" />
      </Box>
      {!inFields && <Typography sx={{ color: 'text.secondary', my: 1 }}>{text.writeIntro[level]}</Typography>}
      {inFields && (
        <OverlayForm
          draft={draft}
          onChange={(next) => setValue('body', asText(next), { shouldDirty: true, shouldValidate: true })}
        />
      )}
      <Problems body={body} lines={!inFields} />
      {!inFields && <LongText source="body" label={text.body} rows={14} longest={OVERLAY_TEXT_LENGTH} />}
    </>
  );
}

function Problems({ body, lines }: Readonly<{ body: string; lines: boolean }>) {
  const text = useLegalOverlayText();
  const language = useLanguage();
  const kinds = useLabels('clockKind');
  // what bounds an overlay is the nation's law of its day, which the county may have entered itself
  const { data = [] } = useGetList<LegalOverlayFieldsFragment>('legal-overlays', {
    pagination: { page: 1, perPage: 100 },
  });
  const inForce = data
    .filter(({ enforcedAt }) => enforcedAt !== null)
    .map(({ code, edition, body: other }) => ({ code, edition, overlay: parsed(other) as LaidRule }));
  const problems = overlayTextProblems(body, inForce);
  // whoever fills in fields has seen no code
  const named = (sentence: string) => sentence.replace(KIND, (kind) => kinds.of(kind as ClockKind));
  if (problems.length === 0)
    return (
      <Typography variant="body2" role="status">
        {text.fine}
      </Typography>
    );
  return (
    <Box
      component="ul"
      role="status"
      sx={{ color: 'error.main', typography: 'body2', pl: 3, mt: 0, mb: 1.5 }}
    >
      {problems.map((problem) => (
        <li key={problem.zh}>{lines ? problemLine(problem, language) : named(problem[language])}</li>
      ))}
    </Box>
  );
}
