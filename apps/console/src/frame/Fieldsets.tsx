import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';

type Props = Readonly<{
  /** One for each, in their order. */
  keys: readonly string[];
  /** What each is called; without, it stands in a plain row. */
  legend?: (ordinal: number) => string;
  children: (index: number) => ReactNode;
  removeLabel: string;
  addLabel: string;
  onRemove: (index: number) => void;
  onAdd: () => void;
  /** As many have to stay. */
  least?: number;
  most: number;
}>;

/** Several of one thing, typed one below the other: each can be taken away, and another added. */
export function Fieldsets({ keys, legend, children, onRemove, onAdd, least = 0, most, ...labels }: Props) {
  return (
    <Box sx={{ mb: 2 }}>
      {keys.map((key, i) => {
        const remove = keys.length > least && (
          <Button size="small" onClick={() => onRemove(i)} sx={{ mt: legend ? 0 : 1, flex: 'none' }}>
            {labels.removeLabel}
          </Button>
        );
        if (!legend)
          return (
            <Box key={key} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
              {children(i)}
              {remove}
            </Box>
          );
        return (
          <Box
            key={key}
            component="fieldset"
            sx={{ border: 1, borderColor: 'divider', borderRadius: 1, mb: 1.5, mx: 0, px: 1.5, minWidth: 0 }}
          >
            <legend>{legend(i + 1)}</legend>
            {children(i)}
            {remove}
          </Box>
        );
      })}
      <Button size="small" variant="outlined" disabled={keys.length >= most} onClick={onAdd}>
        {labels.addLabel}
      </Button>
    </Box>
  );
}

type ArrayProps = Omit<Props, 'keys' | 'onRemove' | 'onAdd'> &
  Readonly<{ source: string; blank: () => object }>;

/** The same of a list within a form. */
export function FieldsetArray({ source, blank, ...props }: ArrayProps) {
  const { fields, append, remove } = useFieldArray({ name: source });
  return (
    <Fieldsets {...props} keys={fields.map(({ id }) => id)} onRemove={remove} onAdd={() => append(blank())} />
  );
}
