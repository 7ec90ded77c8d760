import { DateInput, required } from 'react-admin';

type Props = Readonly<{ source: string; label: string; helperText?: string; optional?: boolean }>;

/** A day that has to be named, or may be. */
export const DayInput = ({ source, label, helperText, optional = false }: Props) => (
  <DateInput
    source={source}
    label={label}
    {...(optional ? {} : { validate: required() })}
    helperText={helperText ?? false}
    fullWidth
  />
);
