import { DateInput, required } from 'react-admin';

type Props = Readonly<{ source: string; label: string }>;

/** A day that has to be named. */
export const DayInput = ({ source, label }: Props) => (
  <DateInput source={source} label={label} validate={required()} helperText={false} fullWidth />
);
