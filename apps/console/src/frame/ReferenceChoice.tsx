import { required, useInput, useTranslate } from 'react-admin';
import { ReferenceAutocomplete, type Reference } from './ReferenceAutocomplete';

type Row = { readonly id: string };

type Props<R extends Row> = Reference<R> &
  Readonly<{ source: string; label: string; mandatory?: boolean; helperText?: string }>;

/** A form's field that holds the id of a row of another room. */
export function ReferenceChoice<R extends Row>({
  source,
  label,
  mandatory = false,
  helperText,
  ...reference
}: Props<R>) {
  const translate = useTranslate();
  const { field, fieldState, isRequired } = useInput<string | null>({
    source,
    ...(mandatory ? { validate: required() } : {}),
  });
  const refused = fieldState.invalid;
  return (
    <ReferenceAutocomplete<R>
      {...reference}
      value={(field.value as string | null) || null}
      onChoose={field.onChange}
      onBlur={field.onBlur}
      input={{
        label,
        required: isRequired,
        inputRef: field.ref,
        error: refused,
        helperText: refused ? translate('ra.validation.required') : helperText,
      }}
    />
  );
}
