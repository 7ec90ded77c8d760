import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Keyless } from '../api/use-act';
import { VerbButton } from './VerbButton';
import { VerbDialog } from './VerbDialog';

type Verdict = Readonly<{ action: string; label: string; allowed: boolean; reason: string | null }>;

type Props<Result, Input> = Readonly<{
  /** What the act is done to, with its verdicts. */
  subject: Readonly<{ actions: readonly Verdict[] }>;
  action: string;
  document: TypedDocumentNode<Result, { input: Input }>;
  input: (values: FieldValues) => Keyless<Input>;
  /** The step's own label, if not given. */
  label?: string;
  intro?: string;
  primary?: boolean;
  wide?: boolean;
  defaultValues?: FieldValues;
  /** Instead of the notice that it is done. */
  onDone?: (result: Result) => void;
  children?: ReactNode;
}>;

/** A verb of an object that says itself what may be done with it: refused in the words of its verdict. */
export function VerdictButton<Result, Input>({
  subject,
  action,
  label,
  primary = false,
  children,
  ...dialog
}: Props<Result, Input>) {
  const verdict = subject.actions.find((candidate) => candidate.action === action);
  if (!verdict) return null;
  const title = label ?? verdict.label;
  return (
    <VerbButton
      label={title}
      refusal={verdict.allowed ? null : (verdict.reason ?? '')}
      primary={primary && verdict.allowed}
    >
      {(close) => (
        <VerbDialog {...dialog} title={title} onClose={close}>
          {children}
        </VerbDialog>
      )}
    </VerbButton>
  );
}
