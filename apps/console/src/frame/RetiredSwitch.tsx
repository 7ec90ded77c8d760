import { FormControlLabel, Switch } from '@mui/material';
import { useListContext } from 'react-admin';

/** Shows what is out of use too. */
export function RetiredSwitch({ label }: { label: string }) {
  const { filterValues, setFilters } = useListContext();
  const on = filterValues['includeRetired'] === true;
  return (
    <FormControlLabel
      label={label}
      control={
        <Switch
          size="small"
          checked={on}
          onChange={(_, checked) => setFilters({ ...filterValues, includeRetired: checked || undefined })}
        />
      }
    />
  );
}
