import type { ReactNode } from 'react';
import { Create, SimpleForm } from 'react-admin';
import { useIdempotencyKey } from '../api/idempotency';
import { RoomToolbar } from './RoomToolbar';
import { useRefusal } from './use-refusal';

type Props = Readonly<{
  title: string;
  children: ReactNode;
  /** Where to go then. */
  redirect?: 'list' | 'show';
  onSuccess?: (row: never) => void;
}>;

/** A form that adds one thing to a room; what is typed stays until it is stored. */
export function RoomCreate({ title, children, redirect = 'list', onSuccess }: Props) {
  const idempotencyKey = useIdempotencyKey();
  const onError = useRefusal();
  const mutationOptions = { meta: { idempotencyKey }, onError, ...(onSuccess ? { onSuccess } : {}) };
  return (
    <Create title={title} redirect={redirect} mutationOptions={mutationOptions} sx={{ maxWidth: 720 }}>
      <SimpleForm toolbar={<RoomToolbar />}>{children}</SimpleForm>
    </Create>
  );
}
