import type { ReactNode } from 'react';
import { Edit, SimpleForm } from 'react-admin';
import { useIdempotencyKey } from '../api/idempotency';
import { RoomToolbar } from './RoomToolbar';
import { useRefusal } from './use-refusal';

type Props = Readonly<{
  title: string;
  /** The fields that may change; the rest of the record stays at home. */
  fields: readonly string[];
  /** Verbs beside the form. */
  actions?: ReactNode;
  children: ReactNode;
}>;

/** A form that changes one thing of a room; a version somebody else changed meanwhile is refused and can be reloaded. */
export function RoomEdit({ title, fields, actions, children }: Props) {
  const idempotencyKey = useIdempotencyKey();
  const onError = useRefusal();
  const editable = (row: Record<string, unknown>) => Object.fromEntries(fields.map((field) => [field, row[field]]));
  return (
    <Edit
      title={title}
      actions={actions ?? false}
      mutationMode="pessimistic"
      mutationOptions={{ meta: { idempotencyKey }, onError }}
      redirect="list"
      sx={{ maxWidth: 720 }}
      transform={editable}
    >
      <SimpleForm toolbar={<RoomToolbar />}>{children}</SimpleForm>
    </Edit>
  );
}
