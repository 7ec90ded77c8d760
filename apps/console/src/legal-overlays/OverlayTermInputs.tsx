import { Box, MenuItem, TextField } from '@mui/material';
import { REQUEST_TERM, type ClockKind, type OverlayTerm } from '@huiyin/domain';
import { useState } from 'react';
import { useLabels } from '../i18n/labels';
import { listed } from '../i18n/marks';
import { useLegalOverlayFormText } from './legal-overlay-form.text';
import { articlesIn, numberIn, ofKind, said } from './overlay-body';

type Props = Readonly<{ term: OverlayTerm; simple: boolean; onChange: (term: OverlayTerm) => void }>;

/** One term: which, how long, by which articles, and whether of simple handling where that may be told apart. Nothing chosen is as the nation has it. */
export function OverlayTermInputs({ term, simple, onChange }: Props) {
  const text = useLegalOverlayFormText();
  const kinds = useLabels('clockKind');
  const [articles, setArticles] = useState(() => listed(term.articles ?? []));
  const say = (change: Partial<OverlayTerm>) => onChange(said(term, change));
  const days = { type: 'number', size: 'small', slotProps: { htmlInput: { min: 0, step: 1 } } } as const;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        my: 1,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      <TextField
        select
        size="small"
        label={text.kind}
        value={term.kind ?? ''}
        onChange={({ target }) => onChange(ofKind(target.value as ClockKind, term))}
      >
        {kinds.choices(Object.values(REQUEST_TERM)).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        {...days}
        label={text.length}
        value={term.length ?? ''}
        onChange={({ target }) => say({ length: numberIn(target.value) })}
      />
      <Chosen
        label={text.unit}
        value={term.unit}
        choices={{ DAY: text.units.DAY, WORKDAY: text.units.WORKDAY }}
        onChange={(unit) => say({ unit })}
      />
      <Chosen
        label={text.roll}
        value={term.roll === undefined ? undefined : term.roll ? 'yes' : 'no'}
        choices={{ yes: text.rolls.yes, no: text.rolls.no }}
        onChange={(roll) => say({ roll: roll && roll === 'yes' })}
      />
      <TextField
        {...days}
        label={text.extension}
        helperText={text.extensionHint}
        value={term.extension === null ? 0 : (term.extension?.max ?? '')}
        onChange={({ target }) => {
          const max = numberIn(target.value);
          say({ extension: max === undefined ? undefined : max === 0 ? null : { max } });
        }}
      />
      <TextField
        size="small"
        label={text.articles}
        helperText={text.articlesHint}
        value={articles}
        onChange={({ target }) => {
          setArticles(target.value);
          say({ articles: articlesIn(target.value) });
        }}
      />
      {simple && (
        <Chosen
          label={text.tracks}
          open={text.everyTrack}
          value={term.tracks?.includes('SIMPLE') ? 'SIMPLE' : undefined}
          choices={{ SIMPLE: text.simple }}
          onChange={(track) => say({ tracks: track && [track] })}
        />
      )}
    </Box>
  );
}

type ChosenProps<Value extends string> = Readonly<{
  label: string;
  value: Value | undefined;
  choices: Readonly<Record<Value, string>>;
  /** What holds where nothing is chosen, if not what the nation says. */
  open?: string;
  onChange: (value: Value | undefined) => void;
}>;

/** One of a few, or as the nation has it. */
function Chosen<Value extends string>({ label, value, choices, open, onChange }: ChosenProps<Value>) {
  const { asNation } = useLegalOverlayFormText();
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange((target.value || undefined) as Value | undefined)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{open ?? asNation}</MenuItem>
      {(Object.entries(choices) as [Value, string][]).map(([id, name]) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
