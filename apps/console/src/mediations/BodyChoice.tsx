import { participantLine } from '@huiyin/domain';
import { required, SelectInput } from 'react-admin';
import type { BodyProps } from './dispute.text';

/** One of the bodies that take part. */
export function BodyChoice({
  label,
  among,
}: Readonly<{ label: string; among: readonly BodyProps['one'][] }>) {
  return (
    <SelectInput
      source="participantId"
      label={label}
      choices={among.map((one) => ({ id: one.id, name: participantLine(one) }))}
      translateChoice={false}
      validate={required()}
      helperText={false}
      fullWidth
    />
  );
}
