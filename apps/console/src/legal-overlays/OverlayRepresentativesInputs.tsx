import { Box, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { listed } from '../i18n/marks';
import { useLegalOverlayFormText } from './legal-overlay-form.text';
import { articlesIn, numberIn, said, stepsIn, type Draft } from './overlay-body';

type Rule = NonNullable<Draft['representatives']>;
type Props = Readonly<{ draft: Draft; onChange: (change: Partial<Draft>) => void }>;

/** 代表人数 of a province: up to so many people so many representatives, above that others; and whether they relay the answer. */
export function OverlayRepresentativesInputs({ draft, onChange }: Props) {
  const text = useLegalOverlayFormText();
  const rule: Rule = draft.representatives ?? {};
  const [articles, setArticles] = useState(() =>
    Array.isArray(rule.articles) ? listed(rule.articles as readonly number[]) : '',
  );
  const [few, many] = stepsIn(rule);
  const say = (change: Partial<Rule>) => {
    const next = said<Rule>(rule, change);
    onChange({ representatives: Object.keys(next).length > 0 ? next : undefined });
  };
  const steps = (upTo: number | undefined, fewer: number | undefined, most: number | undefined) => {
    const first = upTo === undefined && fewer === undefined ? [] : [{ upTo, most: fewer }];
    say({
      limits: first.length === 0 && most === undefined ? undefined : ([...first, { most }] as Rule['limits']),
    });
  };
  const count = (label: string, value: number | undefined, onNumber: (typed: number | undefined) => void) => (
    <TextField
      type="number"
      size="small"
      label={label}
      value={value ?? ''}
      onChange={({ target }) => onNumber(numberIn(target.value))}
      slotProps={{ htmlInput: { min: 1, step: 1 } }}
    />
  );
  return (
    <Box component="section" aria-label={text.representatives} sx={{ mt: 1 }}>
      <Typography variant="subtitle2" component="h3">
        {text.representatives}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          my: 1,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {count(text.upTo, few?.upTo, (upTo) => steps(upTo, few?.most, many?.most))}
        {count(text.fewer, few?.most, (most) => steps(few?.upTo, most, many?.most))}
        {count(text.more, many?.most, (most) => steps(few?.upTo, few?.most, most))}
        <TextField
          size="small"
          label={text.representativesArticles}
          helperText={text.articlesHint}
          value={articles}
          onChange={({ target }) => {
            setArticles(target.value);
            const typed = articlesIn(target.value);
            say({ articles: typed.length > 0 ? typed : undefined });
          }}
        />
      </Box>
      <FormControlLabel
        control={
          <Checkbox
            checked={rule.relay === true}
            onChange={(_, relay) => say({ relay: relay ? true : undefined })}
          />
        }
        label={text.relay}
      />
    </Box>
  );
}
