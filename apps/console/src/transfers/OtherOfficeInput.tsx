import { OtherOfficesDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, required } from 'react-admin';
import { run } from '../api/run';

type Props = Readonly<{ source: string; label: string; helperText?: string }>;

/** Any other office of the county, whether or not matters go there from here. */
export function OtherOfficeInput({ source, label, helperText }: Props) {
  const { data, isPending } = useQuery({
    queryKey: ['otherOffices'],
    queryFn: ({ signal }) => run(OtherOfficesDocument, {}, signal),
  });
  return (
    <AutocompleteInput
      source={source}
      label={label}
      helperText={helperText ?? false}
      choices={data ? [...data.otherOffices] : []}
      isPending={isPending}
      optionText="name"
      validate={required()}
      fullWidth
    />
  );
}
