import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useGetOne, useListContext } from 'react-admin';

type Row = { readonly id: string };
type Props<R extends Row> = Readonly<{
  source: string;
  label: string;
  reference: string;
  optionText: (row: R) => string;
}>;

/** Narrows the list to one row of another room, found by typing part of its name. */
export function ReferenceFilter<R extends Row>({ source, label, reference, optionText }: Props<R>) {
  const { filterValues, setFilters } = useListContext();
  const chosen = filterValues[source] as string | undefined;
  const [search, setSearch] = useState('');
  const { data: options = [], isFetching } = useGetList<R>(reference, {
    pagination: { page: 1, perPage: 20 },
    filter: { search },
  });
  const { data: value = null } = useGetOne<R>(
    reference,
    { id: chosen as R['id'] },
    { enabled: chosen !== undefined },
  );
  return (
    <Autocomplete
      options={options}
      value={chosen === undefined ? null : value}
      loading={isFetching}
      filterOptions={(all) => all}
      getOptionLabel={optionText}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onInputChange={(_, typed, reason) => reason !== 'reset' && setSearch(typed)}
      onChange={(_, row) => setFilters({ ...filterValues, [source]: row?.id })}
      renderInput={(params) => <TextField {...params} label={label} margin="none" />}
      sx={{ width: { xs: '100%', sm: 190 }, '& .MuiFormControl-root': { m: 0 } }}
    />
  );
}
