import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { RevealPurpose } from '@huiyin/domain';
import type { ComponentProps } from 'react';
import type { Keyless } from '../api/use-act';
import { VerdictButton } from '../frame/VerdictButton';
import { PurposeInputs } from './PurposeInputs';

type Looked = ComponentProps<typeof VerdictButton>['subject'] & Readonly<{ id: string; version: number }>;

type Props<Result, Input> = Readonly<{
  /** Whose file is looked into. */
  subject: Looked;
  document: TypedDocumentNode<Result, { input: Input }>;
  intro: string;
  onDone: (result: Result) => void;
  /** What it can be for; a petitioner’s purposes if not given. */
  among?: readonly RevealPurpose[];
}>;

/** A look at an identity that is not the petition's own page's: for a purpose, which is written down. */
export function RevealForPurposeButton<Result, Input>({ subject, among, ...look }: Props<Result, Input>) {
  const { id, version } = subject;
  return (
    <VerdictButton
      {...look}
      subject={subject}
      action="reveal"
      input={({ purposeKind, purpose }) =>
        ({ id, version, purposeKind, purpose: String(purpose ?? '') }) as unknown as Keyless<Input>
      }
    >
      <PurposeInputs {...(among && { among })} />
    </VerdictButton>
  );
}
