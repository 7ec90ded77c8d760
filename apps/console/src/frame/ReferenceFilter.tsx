import { Box } from '@mui/material';
import { useListContext } from 'react-admin';
import { ReferenceAutocomplete, type Reference } from './ReferenceAutocomplete';

type Row = { readonly id: string };
type Props<R extends Row> = Reference<R> & Readonly<{ source: string; label: string }>;

/** Narrows the list to one row of another room. */
export function ReferenceFilter<R extends Row>({ source, label, ...reference }: Props<R>) {
  const { filterValues, setFilters } = useListContext();
  return (
    <Box sx={{ width: { xs: '100%', sm: 190 } }}>
      <ReferenceAutocomplete<R>
        {...reference}
        value={(filterValues[source] as string | undefined) ?? null}
        onChoose={(id) => setFilters({ ...filterValues, [source]: id ?? undefined })}
        input={{ label, margin: 'none' }}
      />
    </Box>
  );
}
