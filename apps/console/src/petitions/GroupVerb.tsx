import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GroupAction } from '@huiyin/domain';
import type { ReactNode } from 'react';
import { useRecordContext } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import type { Keyless } from '../api/use-act';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import type { PetitionRecord } from './PetitionVerb';

type Props<Result, Input> = Readonly<{
  action: GroupAction;
  document: TypedDocumentNode<Result, { input: Input }>;
  intro: ReactNode;
  /** What is typed, as the act's input beside the petition's id and version. */
  input: (values: FieldValues) => Omit<Keyless<Input>, 'id' | 'version'>;
  defaultValues?: FieldValues;
  children?: ReactNode;
  onDone?: (result: Result) => void;
}>;

/** A verb of the group's step table, as `PetitionVerb` is of the petition's. */
export function GroupVerb<Result, Input>({ action, input, children, ...dialog }: Props<Result, Input>) {
  const petition = useRecordContext<PetitionRecord>();
  const verdict = petition?.groupMatter.actions.find((candidate) => candidate.action === action);
  if (!petition || !verdict) return null;
  const { id, version } = petition;
  return (
    <VerbButton label={verdict.label} refusal={verdict.allowed ? null : (verdict.reason ?? '')}>
      {(close) => (
        <VerbDialog
          {...dialog}
          title={verdict.label}
          input={(values) => ({ ...input(values), id, version }) as unknown as Keyless<Input>}
          onClose={close}
        >
          {children}
        </VerbDialog>
      )}
    </VerbButton>
  );
}
