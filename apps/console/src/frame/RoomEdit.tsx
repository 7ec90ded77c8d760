import { Alert, Box } from '@mui/material';
import type { Permission } from '@huiyin/domain';
import type { ReactNode } from 'react';
import { Edit, SimpleForm } from 'react-admin';
import { useIdempotencyKey } from '../api/idempotency';
import { useWriteRefusal } from '../api/use-write-refusal';
import { RoomToolbar } from './RoomToolbar';
import { useRefusal } from './use-refusal';

type Typed = Record<string, unknown>;

type Props = Readonly<{
  title: string;
  permission: Permission;
  /** The fields that may change; the rest of the record stays at home. */
  fields: readonly string[];
  /** Buttons above the form. */
  verbs?: ReactNode;
  children: ReactNode;
}>;

/** A form that changes one thing of a room; a version somebody else changed meanwhile is refused and can be reloaded. */
export function RoomEdit({ title, permission, fields, verbs, children }: Props) {
  const idempotencyKey = useIdempotencyKey();
  const onError = useRefusal();
  const refusal = useWriteRefusal(permission);
  /** Only what was changed is sent, so that the audit log says what it was. */
  function changed(row: Typed, { previousData }: { previousData?: Typed } = {}): Typed {
    return Object.fromEntries(
      fields.filter((field) => row[field] !== previousData?.[field]).map((field) => [field, row[field]]),
    );
  }

  return (
    <Edit
      title={title}
      actions={<Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, py: 1, width: '100%' }}>{verbs}</Box>}
      mutationMode="pessimistic"
      mutationOptions={{ meta: { idempotencyKey }, onError }}
      redirect="list"
      sx={{ maxWidth: 720 }}
      transform={changed}
    >
      <SimpleForm toolbar={refusal === null ? <RoomToolbar /> : false}>
        {refusal !== null && (
          <Alert severity="info" sx={{ mb: 2, width: '100%' }}>
            {refusal}
          </Alert>
        )}
        {children}
      </SimpleForm>
    </Edit>
  );
}
