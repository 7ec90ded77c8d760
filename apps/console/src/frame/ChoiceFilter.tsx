import { MenuItem, TextField } from '@mui/material';
import { useListContext } from 'react-admin';
import type { Choice } from '../i18n/labels';
import { useFrameText } from './frame.text';

type Props = Readonly<{
  source: string;
  label: string;
  choices: readonly Choice[];
  /** The API takes any of several values here. */
  several?: boolean;
}>;

/** Narrows the list to one value of an enum. */
export function ChoiceFilter({ source, label, choices, several = false }: Props) {
  const text = useFrameText();
  const { filterValues, setFilters } = useListContext();
  const value: unknown = several
    ? (filterValues[source] as unknown[] | undefined)?.[0]
    : filterValues[source];
  const choose = (next: string): void =>
    setFilters({ ...filterValues, [source]: next === '' ? undefined : several ? [next] : next });
  return (
    <TextField
      select
      label={label}
      margin="none"
      value={value ?? ''}
      onChange={(event) => choose(event.target.value)}
      sx={{ minWidth: 120 }}
    >
      <MenuItem value="">{text.all}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
