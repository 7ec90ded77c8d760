import { Alert, Box, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import type { OverlayTerm } from '@huiyin/domain';
import { Fieldsets } from '../frame/Fieldsets';
import { useLegalOverlayFormText } from './legal-overlay-form.text';
import { besideIn, ofKind, said, showsRepresentatives, termsIn, type Draft } from './overlay-body';
import { OverlayProvisionInputs } from './OverlayProvisionInputs';
import { OverlayRepresentativesInputs } from './OverlayRepresentativesInputs';
import { OverlayTermInputs } from './OverlayTermInputs';

/** More than any regulation sets. */
const MOST_TERMS = 40;

type Props = Readonly<{ draft: Draft; onChange: (draft: Draft) => void }>;

/** The ordinary edition in fields: whose, since when, where, and its terms. What it says beside stays, and is told of. */
export function OverlayForm({ draft, onChange }: Props) {
  const text = useLegalOverlayFormText();
  const province = draft.level === 'PROVINCE';
  const say = (change: Partial<Draft>) => onChange(said<Draft>(draft, change));
  const terms = termsIn(draft);
  const setTerms = (next: readonly OverlayTerm[]) => say({ terms: next });
  const beside = besideIn(draft);
  const line = (key: 'id' | 'division' | 'over', label: string, hint: string) => (
    <TextField
      size="small"
      label={label}
      helperText={hint}
      value={draft[key] ?? ''}
      onChange={({ target }) =>
        say({ [key]: target.value === '' && key === 'over' ? undefined : target.value })
      }
    />
  );
  const name = (language: 'zh' | 'en', label: string) => (
    <TextField
      size="small"
      label={label}
      value={draft.law?.[language] ?? ''}
      onChange={({ target }) => say({ law: { zh: '', en: '', ...draft.law, [language]: target.value } })}
    />
  );
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          my: 1,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {name('zh', text.lawZh)}
        {name('en', text.lawEn)}
        {line('id', text.id, text.idHint)}
        <TextField
          size="small"
          type="date"
          label={text.inForceFrom}
          helperText={text.inForceHint}
          value={draft.inForceFrom ?? ''}
          onChange={({ target }) => say({ inForceFrom: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        {line('division', text.division, text.divisionHint)}
        {!province && line('over', text.over, text.overHint)}
      </Box>
      {province && (
        <Ticked
          label={text.partialSupport}
          ticked={draft.partialSupport === true}
          onChange={(partialSupport) => say({ partialSupport })}
        />
      )}
      <Ticked
        label={text.verified}
        ticked={draft.verified === true}
        onChange={(verified) => say({ verified })}
      />
      <Typography variant="subtitle2" component="h3" sx={{ mt: 1, mb: 1 }}>
        {text.terms}
      </Typography>
      <Fieldsets
        // fields keep what is typed as long as their number does; one taken away draws those behind it anew
        keys={terms.map((_, i) => `${terms.length} ${i}`)}
        legend={text.term}
        removeLabel={text.remove}
        addLabel={text.add}
        most={MOST_TERMS}
        onRemove={(at) => setTerms(terms.toSpliced(at, 1))}
        onAdd={() => setTerms([...terms, ofKind('CONCLUDE', {})])}
      >
        {(i) => (
          <OverlayTermInputs
            term={terms[i] as OverlayTerm}
            simple={province}
            onChange={(term) => setTerms(terms.with(i, term))}
          />
        )}
      </Fieldsets>
      {showsRepresentatives(draft) && <OverlayRepresentativesInputs draft={draft} onChange={say} />}
      {province && <OverlayProvisionInputs draft={draft} onChange={say} />}
      {beside.length > 0 && <Alert severity="info">{text.beside(beside)}</Alert>}
    </>
  );
}

type TickedProps = Readonly<{ label: string; ticked: boolean; onChange: (ticked: boolean) => void }>;

function Ticked({ label, ticked, onChange }: TickedProps) {
  return (
    <FormControlLabel
      control={<Checkbox checked={ticked} onChange={(_, now) => onChange(now)} />}
      label={label}
      sx={{ display: 'flex' }}
    />
  );
}
