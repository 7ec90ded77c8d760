import { Chip } from '@mui/material';
import { useListContext } from 'react-admin';

type Props = Readonly<{ label: string; filter: Readonly<Record<string, unknown>> }>;

/** One condition as a toggle; it is on while the list carries all of it. */
export function FilterChip({ label, filter }: Props) {
  const { filterValues, setFilters } = useListContext();
  const on = Object.entries(filter).every(([key, value]) => filterValues[key] === value);
  const without = Object.fromEntries(Object.entries(filterValues).filter(([key]) => !(key in filter)));
  return (
    <Chip
      label={label}
      clickable
      aria-pressed={on}
      color={on ? 'primary' : 'default'}
      variant={on ? 'filled' : 'outlined'}
      onClick={() => setFilters(on ? without : { ...filterValues, ...filter })}
    />
  );
}
