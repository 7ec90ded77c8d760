import { TransferTargetsDocument } from '@huiyin/client';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { maxLength, required, TextInput } from 'react-admin';
import { run } from '../api/run';

type Props = Readonly<{ source: string; label: string; helperText: string; longest: number }>;

/** An office by name, which may be none of the county's; those to which matters go from here are offered as they are called. */
export function OfficeNameInput({ source, label, helperText, longest }: Props) {
  const list = useId();
  const { data } = useQuery({
    queryKey: ['transferTargets'],
    queryFn: ({ signal }) => run(TransferTargetsDocument, {}, signal),
  });
  return (
    <>
      <TextInput
        source={source}
        label={label}
        validate={[required(), maxLength(longest)]}
        helperText={helperText}
        slotProps={{ htmlInput: { list } }}
        fullWidth
      />
      <datalist id={list}>
        {data?.transferTargets.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}
