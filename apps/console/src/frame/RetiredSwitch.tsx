import { FormControlLabel, Switch } from '@mui/material';
import { useListContext } from 'react-admin';

/** Shows what is out of use too. */
export function RetiredSwitch({ label, source = 'includeRetired' }: { label: string; source?: string }) {
  const { filterValues, setFilters } = useListContext();
  const on = filterValues[source] === true;
  return (
    <FormControlLabel
      label={label}
      control={
        <Switch
          size="small"
          checked={on}
          onChange={(_, checked) => setFilters({ ...filterValues, [source]: checked || undefined })}
        />
      }
    />
  );
}
