import type { PetitionAction, PetitionQuery } from '@huiyin/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { useRecordContext } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import type { Keyless } from '../api/use-act';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';

export type PetitionRecord = NonNullable<PetitionQuery['petition']>;

/** Whether the step is open now; of no petition none is. */
export const isOpen = (petition: PetitionRecord | undefined, step: PetitionAction): boolean =>
  petition?.actions.some(({ action, allowed }) => action === step && allowed) ?? false;

/** What every verb's button takes: whether it is the next natural step. */
export type VerbProps = Readonly<{ primary?: boolean }>;

type Subject = 'id' | 'version';

type Props<Result, Input> = VerbProps &
  Readonly<{
    action: PetitionAction;
    document: TypedDocumentNode<Result, { input: Input }>;
    intro?: ReactNode;
    /** Where a step has another verb beside its own. */
    label?: string;
    /** What is typed, as the act's input beside the petition's id and version; all of it as it is, if not given. */
    input?: (values: FieldValues) => Omit<Keyless<Input>, Subject>;
    defaultValues?: FieldValues;
    wide?: boolean;
    ready?: boolean;
    children?: ReactNode;
    onDone?: (result: Result) => void;
  }>;

/** A verb of the step table: its label, whether it is allowed and why not come from the petition's `actions`. */
export function PetitionVerb<Result, Input>({
  action,
  primary,
  label,
  input,
  children,
  ...dialog
}: Props<Result, Input>) {
  const petition = useRecordContext<PetitionRecord>();
  const verdict = petition?.actions.find((candidate) => candidate.action === action);
  if (!petition || !verdict) return null;
  const { id, version } = petition;
  const title = label ?? verdict.label;
  return (
    <VerbButton
      label={title}
      refusal={verdict.allowed ? null : (verdict.reason ?? '')}
      primary={primary ?? false}
    >
      {(close) => (
        <VerbDialog
          {...dialog}
          title={title}
          input={(values) =>
            ({ ...(input ? input(values) : values), id, version }) as unknown as Keyless<Input>
          }
          onClose={close}
        >
          {children}
        </VerbDialog>
      )}
    </VerbButton>
  );
}
