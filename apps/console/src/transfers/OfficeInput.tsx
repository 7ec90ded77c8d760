import { TransferTargetsDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, required } from 'react-admin';
import { run } from '../api/run';

type Props = Readonly<{ source: string; label: string; mandatory?: boolean; helperText?: string }>;

/** Another office of the county, of those to which matters go from here. */
export function OfficeInput({ source, label, mandatory = false, helperText }: Props) {
  const { data, isPending } = useQuery({
    queryKey: ['transferTargets'],
    queryFn: ({ signal }) => run(TransferTargetsDocument, {}, signal),
  });
  return (
    <AutocompleteInput
      source={source}
      label={label}
      helperText={helperText ?? false}
      choices={data ? [...data.transferTargets] : []}
      isPending={isPending}
      optionText="name"
      fullWidth
      {...(mandatory ? { validate: required() } : {})}
    />
  );
}
