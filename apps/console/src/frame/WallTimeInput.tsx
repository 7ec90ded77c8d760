import { TextInput, type Validator } from 'react-admin';
import { wallTimeNow, wallTimeOf } from '../i18n/dates';

type Props = Readonly<{
  source: string;
  label: string;
  earliest?: Date;
  helperText?: string;
  validate?: Validator;
}>;

/** A moment up to now, in Beijing wall time whatever the PC's own time zone is. */
export function WallTimeInput({ source, label, earliest, helperText, validate }: Props) {
  const bounds = { max: wallTimeNow(), ...(earliest ? { min: wallTimeOf(earliest) } : {}) };
  return (
    <TextInput
      source={source}
      label={label}
      type="datetime-local"
      fullWidth
      {...(validate ? { validate } : {})}
      helperText={helperText ?? false}
      slotProps={{ htmlInput: bounds, inputLabel: { shrink: true } }}
    />
  );
}
