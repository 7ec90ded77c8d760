import { AutocompleteInput, ReferenceInput, required } from 'react-admin';

type Row = { readonly id: string };

type Props<R extends Row> = Readonly<{
  source: string;
  label: string;
  reference: string;
  optionText: (row: R) => string;
  filter?: object;
  mandatory?: boolean;
  helperText?: string;
}>;

/** One row of another room, found by typing part of its name. */
export function ReferenceChoice<R extends Row>({
  source,
  label,
  reference,
  optionText,
  filter,
  mandatory,
  helperText,
}: Props<R>) {
  return (
    <ReferenceInput source={source} reference={reference} perPage={20} {...(filter ? { filter } : {})}>
      <AutocompleteInput
        label={label}
        optionText={optionText}
        filterToQuery={(search: string) => ({ search })}
        matchSuggestion={() => true}
        autoHighlight
        fullWidth
        {...(mandatory ? { validate: required() } : {})}
        {...(helperText ? { helperText } : {})}
      />
    </ReferenceInput>
  );
}
