import type { ReactNode } from 'react';
import { Create, SimpleForm } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useIdempotencyKey } from '../api/idempotency';
import { RoomToolbar } from './RoomToolbar';
import { useRefusal } from './use-refusal';

type Props = Readonly<{
  title: string;
  children: ReactNode;
  /** Where to go then. */
  redirect?: 'list' | 'show';
  onSuccess?: (row: never) => void;
  defaultValues?: FieldValues;
  /** The input from what is typed, where the two differ. */
  transform?: (values: FieldValues) => object;
}>;

/** A form that adds one thing to a room; what is typed stays until it is stored. */
export function RoomCreate(props: Props) {
  const { title, children, redirect = 'list', onSuccess, defaultValues, transform } = props;
  const idempotencyKey = useIdempotencyKey();
  const onError = useRefusal();
  const mutationOptions = { meta: { idempotencyKey }, onError, ...(onSuccess ? { onSuccess } : {}) };
  return (
    <Create
      title={title}
      redirect={redirect}
      mutationOptions={mutationOptions}
      sx={{ maxWidth: 720 }}
      {...(transform ? { transform } : {})}
    >
      <SimpleForm toolbar={<RoomToolbar />} {...(defaultValues ? { defaultValues } : {})}>
        {children}
      </SimpleForm>
    </Create>
  );
}
