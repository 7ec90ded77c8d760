import { Box, Chip, Typography, type ChipProps } from '@mui/material';
import {
  RecordDossierGapDocument,
  RecordDossierSearchDocument,
  SettleDossierGapDocument,
  type GapStatus,
} from '@huiyin/client';
import { DOSSIER_LENGTHS as MOST, gapSteps, type GapAction } from '@huiyin/domain';
import { maxLength, required, TextInput } from 'react-admin';
import { LongText } from '../frame/LongText';
import { Fact, Section } from '../frame/Section';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { VerdictButton } from '../frame/VerdictButton';
import { dayText } from '../i18n/dates';
import { useLabels } from '../i18n/labels';
import { noted } from '../i18n/marks';
import { useDossierText, type DossierProps } from './legacy-dossier.text';

const COLOURS: Readonly<Record<GapStatus, ChipProps['color']>> = {
  GAP_OPEN: 'warning',
  GAP_FOUND: 'success',
  GAP_CERTIFIED: 'default',
};

type Gap = DossierProps['dossier']['gaps'][number];

/** 缺少的材料: where each was looked for, and what became of it. */
export function DossierGaps({ dossier }: DossierProps) {
  const text = useDossierText();
  const statuses = useLabels('gapStatus');
  const { gaps } = dossier;
  return (
    <Section title={text.gaps} aside={<AddGapButton dossier={dossier} />}>
      {gaps.length === 0 && <Typography color="text.secondary">{text.noGapsYet}</Typography>}
      {gaps.map((gap) => (
        <Box
          key={gap.id}
          role="group"
          aria-label={gap.paper}
          sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}
        >
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography sx={{ flex: '1 1 12em', fontWeight: 600, overflowWrap: 'anywhere' }}>
              {gap.paper}
            </Typography>
            <Chip
              size="small"
              variant="outlined"
              color={COLOURS[gap.status] ?? 'default'}
              label={statuses.of(gap.status)}
            />
          </Box>
          {gap.searches.map((searched, i) => (
            <Fact key={i} label={i === 0 ? text.looked : ' '}>
              {searched}
            </Fact>
          ))}
          {gap.endedOn && (
            <Fact label={statuses.of(gap.status)}>
              {noted(gap.outcome, text.ended(dayText(gap.endedOn)))}
            </Fact>
          )}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
            <GapVerbs dossier={dossier} gap={gap} />
          </Box>
        </Box>
      ))}
    </Section>
  );
}

function AddGapButton({ dossier: { id, version, petition } }: DossierProps) {
  const text = useDossierText();
  return (
    <VerdictButton
      subject={petition}
      action="keepDossier"
      label={text.addGap}
      document={RecordDossierGapDocument}
      intro={text.addGapIntro}
      input={({ paper, searched }) => ({
        id,
        version,
        paper: String(paper ?? ''),
        searched: searched ? String(searched) : null,
      })}
    >
      <TextInput
        source="paper"
        label={text.paper}
        validate={[required(), maxLength(MOST.paper)]}
        helperText={false}
        fullWidth
        autoFocus
      />
      <LongText source="searched" label={text.searchedOptional} longest={MOST.search} rows={2} optional />
    </VerdictButton>
  );
}

/** What may be done with a gap next; what its state does not allow is not drawn. */
function GapVerbs({ dossier: { id, version, petition }, gap }: DossierProps & Readonly<{ gap: Gap }>) {
  const text = useDossierText();
  const verdict = petition.actions.find(({ action }) => action === 'keepDossier');
  if (!verdict) return null;
  const subject = { id, version, gapId: gap.id };
  const refusal = verdict.allowed ? null : (verdict.reason ?? '');
  const open = (action: GapAction): boolean => gapSteps[action].from.includes(gap.status);
  return (
    <>
      {open('search') && (
        <VerbButton label={text.search} refusal={refusal}>
          {(close) => (
            <VerbDialog
              title={text.search}
              intro={text.searchIntro}
              document={RecordDossierSearchDocument}
              input={({ searched }) => ({ ...subject, searched: String(searched ?? '') })}
              onClose={close}
            >
              <LongText source="searched" label={text.searched} longest={MOST.search} autoFocus />
            </VerbDialog>
          )}
        </VerbButton>
      )}
      {open('find') && (
        <VerbButton label={text.find} refusal={refusal}>
          {(close) => (
            <VerbDialog
              title={text.find}
              intro={text.findIntro}
              document={SettleDossierGapDocument}
              input={({ outcome }) => ({ ...subject, found: true, outcome: String(outcome ?? '') })}
              onClose={close}
            >
              <LongText source="outcome" label={text.found} longest={MOST.outcome} autoFocus />
            </VerbDialog>
          )}
        </VerbButton>
      )}
      {open('certify') && (
        <VerbButton
          label={text.certify}
          refusal={refusal ?? (gap.searches.length === 0 ? text.nobodyLooked : null)}
        >
          {(close) => (
            <VerbDialog
              title={text.certify}
              intro={text.certifyIntro}
              document={SettleDossierGapDocument}
              input={({ outcome }) => ({ ...subject, found: false, outcome: String(outcome ?? '') })}
              onClose={close}
            >
              <LongText source="outcome" label={text.certified} longest={MOST.outcome} autoFocus />
            </VerbDialog>
          )}
        </VerbButton>
      )}
    </>
  );
}
