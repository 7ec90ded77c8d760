import { REASON_LENGTH } from '@huiyin/domain';
import { maxLength, required, TextInput } from 'react-admin';

type Props = Readonly<{
  source: string;
  label: string;
  helperText?: string;
  rows?: number;
  longest?: number;
  optional?: boolean;
  autoFocus?: boolean;
}>;

/** A few sentences. */
export function LongText({
  rows = 3,
  longest = REASON_LENGTH,
  optional = false,
  helperText,
  ...props
}: Props) {
  return (
    <TextInput
      {...props}
      multiline
      minRows={rows}
      fullWidth
      validate={optional ? [maxLength(longest)] : [required(), maxLength(longest)]}
      helperText={helperText ?? false}
    />
  );
}
