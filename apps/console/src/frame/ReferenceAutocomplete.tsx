import { Autocomplete, TextField, type TextFieldProps } from '@mui/material';
import { useEffect, useState } from 'react';
import { useGetList, useGetOne, useTranslate } from 'react-admin';
import { useFrameText } from './frame.text';

type Row = { readonly id: string };

export type Reference<R extends Row> = Readonly<{
  reference: string;
  optionText: (row: R) => string;
  /** Narrows what is offered. */
  filter?: Readonly<Record<string, unknown>>;
}>;

type Props<R extends Row> = Reference<R> &
  Readonly<{
    value: string | null;
    onChoose: (id: string | null) => void;
    onBlur?: () => void;
    input: TextFieldProps;
  }>;

const OFFERED = 20;
const PAUSE_MS = 250;

/**
 * One row of another room, found by typing part of its name. What is highlighted always contains what is typed, however
 * late the server's answer comes: otherwise Enter would choose the wrong person.
 */
export function ReferenceAutocomplete<R extends Row>({
  reference,
  optionText,
  filter,
  value,
  onChoose,
  onBlur,
  input,
}: Props<R>) {
  const text = useFrameText();
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const search = usePaused(typed);
  const { data: found = [], isFetching } = useGetList<R>(reference, {
    pagination: { page: 1, perPage: OFFERED },
    filter: { ...filter, search },
  });
  const { data: chosen } = useGetOne<R>(reference, { id: value as R['id'] }, { enabled: value !== null });
  return (
    <Autocomplete
      options={found}
      value={value === null ? null : (chosen ?? null)}
      loading={isFetching || search !== typed}
      autoHighlight
      fullWidth
      noOptionsText={text.none}
      loadingText={translate('ra.page.loading')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      clearText={translate('ra.action.clear_input_value')}
      filterOptions={(rows, { inputValue }) =>
        rows.filter((row) => optionText(row).includes(inputValue.trim()))
      }
      getOptionLabel={optionText}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onInputChange={(_, written, reason) => setTyped(reason === 'input' ? written.trim() : '')}
      onChange={(_, row) => onChoose(row?.id ?? null)}
      {...(onBlur ? { onBlur } : {})}
      renderInput={(params) => <TextField {...params} {...input} />}
    />
  );
}

/** The value once it has stood still for a moment. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
