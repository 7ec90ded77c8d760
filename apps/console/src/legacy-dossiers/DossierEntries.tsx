import { Box, Chip, Typography } from '@mui/material';
import { AddDossierEntryDocument, StrikeDossierEntryDocument, type DossierSource } from '@huiyin/client';
import { DOSSIER_LENGTHS as MOST, isPartialDay } from '@huiyin/domain';
import { required, SelectInput, TextInput } from 'react-admin';
import { LongText } from '../frame/LongText';
import { Section } from '../frame/Section';
import { VerdictButton } from '../frame/VerdictButton';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { useAttached } from './use-attached';
import { useDossierText, type DossierProps } from './legacy-dossier.text';

/** 来龙去脉: what happened, the oldest first; what was struck out stays to be read. */
export function DossierEntries({ dossier }: DossierProps) {
  const text = useDossierText();
  const sources = useLabels('dossierSource');
  const attached = useAttached(dossier.petition.id);
  const { id, version, entries, petition } = dossier;
  return (
    <Section title={text.timeLine} aside={<AddEntryButton dossier={dossier} />}>
      {entries.length === 0 && <Typography color="text.secondary">{text.noEntries}</Typography>}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {entries.map((entry) => {
          const file = attached.find((one) => one.id === entry.attachmentId);
          const struck = entry.struckOn !== null;
          return (
            <Box
              component="li"
              key={entry.id}
              sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' }, display: 'flex', gap: 2 }}
            >
              <Typography sx={{ flex: '0 0 6.5em', fontWeight: 600 }}>{dayText(entry.happenedOn)}</Typography>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Typography
                  component={struck ? 'del' : 'p'}
                  sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
                >
                  {entry.what}
                </Typography>
                <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
                  <Chip size="small" variant="outlined" label={sources.of(entry.source)} />
                  <Typography variant="body2" color="text.secondary">
                    {[
                      entry.sourceNote,
                      file && text.attachmentName(file.name),
                      text.recorded(entry.recordedBy, dayText(entry.recordedOn)),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Typography>
                  {!struck && (
                    <VerdictButton
                      subject={petition}
                      action="keepDossier"
                      label={text.strike}
                      document={StrikeDossierEntryDocument}
                      intro={text.strikeIntro}
                      input={({ reason }) => ({
                        id,
                        version,
                        entryId: entry.id,
                        reason: String(reason ?? ''),
                      })}
                    >
                      <LongText source="reason" label={text.reason} longest={MOST.strikeReason} autoFocus />
                    </VerdictButton>
                  )}
                </Box>
                {entry.struckOn && (
                  <Typography variant="body2" color="text.secondary">
                    {text.struck(dayText(entry.struckOn), entry.strikeReason ?? '')}
                  </Typography>
                )}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}

function AddEntryButton({ dossier: { id, version, petition } }: DossierProps) {
  const text = useDossierText();
  const sources = useLabels('dossierSource');
  const attached = useAttached(petition.id);
  const partial = (value: string | undefined) => (isPartialDay(value ?? '') ? undefined : text.happenedOn);
  return (
    <VerdictButton
      subject={petition}
      action="keepDossier"
      label={text.addEntry}
      document={AddDossierEntryDocument}
      intro={text.addEntryIntro}
      primary
      input={({ happenedOn, what, source, sourceNote, attachmentId }) => ({
        id,
        version,
        happenedOn: String(happenedOn ?? ''),
        what: String(what ?? ''),
        source: source as DossierSource,
        sourceNote: sourceNote ? String(sourceNote) : null,
        attachmentId: attachmentId ? String(attachmentId) : null,
      })}
    >
      <TextInput
        source="happenedOn"
        label={text.happenedOn}
        validate={[required(), partial]}
        helperText={false}
        fullWidth
        autoFocus
      />
      <LongText source="what" label={text.what} longest={MOST.what} rows={3} />
      <SelectInput
        source="source"
        label={text.source}
        choices={sources.choices()}
        validate={required()}
        helperText={false}
        fullWidth
      />
      <LongText source="sourceNote" label={text.sourceNote} longest={MOST.sourceNote} rows={1} optional />
      {attached.length > 0 && (
        <SelectInput
          source="attachmentId"
          label={text.attachment}
          choices={attached}
          helperText={false}
          fullWidth
        />
      )}
    </VerdictButton>
  );
}
