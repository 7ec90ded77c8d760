import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef, useState } from 'react';
import { useIdempotencyKey } from './idempotency';
import { problemOf, type Problem } from './problem';
import { run } from './run';

/** An act's input without its key, which the open form brings. */
export type Keyless<Input> = Omit<Input, 'idempotencyKey'>;

/**
 * One act from one opened form: sends it once at a time, keeps its problem to show, and repeats it with the same key.
 * `act` answers null when it was not done.
 */
export function useAct<Result, Input>(document: TypedDocumentNode<Result, { input: Input }>) {
  const idempotencyKey = useIdempotencyKey();
  const underWay = useRef(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function act(input: Keyless<Input>): Promise<Result | null> {
    if (underWay.current) return null;
    underWay.current = true;
    setPending(true);
    setProblem(null);
    try {
      return await run(document, { input: { ...input, idempotencyKey } as Input });
    } catch (error) {
      setProblem(problemOf(error));
      return null;
    } finally {
      underWay.current = false;
      setPending(false);
    }
  }

  return { act, pending, problem };
}
