import { ApiError, execute, NetworkError } from '@huiyin/client';
import { useEffect, useRef, useState } from 'react';
import { useLanguage, useText, type Text } from './language';

type Document<Result, Variables> = Parameters<typeof execute<Result, Variables>>[0];

/** Why something was not done, in a sentence. */
export type Problem = Readonly<{ code: string; message: string; successor?: Successor }>;

/** The office that goes on for one that was closed. */
export type Successor = Readonly<{ name: string; code: string }>;

export function problemOf(error: unknown, text: Text): Problem {
  if (error instanceof ApiError) {
    const [problem] = error.problems;
    const seconds = Number(problem?.details['seconds']);
    if (error.code === 'THROTTLED' && seconds > 0)
      return { code: error.code, message: text.throttled(clockIn(seconds)) };
    const { successor, tenantCode } = problem?.details ?? {};
    return {
      code: error.code,
      message: error.message,
      ...(error.code === 'TENANT_CLOSED'
        ? { successor: { name: String(successor), code: String(tenantCode) } }
        : {}),
    };
  }
  if (error instanceof NetworkError) return { code: 'NETWORK', message: text.network };
  throw error;
}

/** A time of day is understood where “3,412 seconds” is not. */
const clockIn = (seconds: number): string =>
  new Date(Date.now() + seconds * 1000 + 60_000).toTimeString().slice(0, 5);

/**
 * An act's key: the same for the same words, however often the network fails, and another for other words. Made of bytes,
 * since `randomUUID` would want https, which an office's network may not have.
 */
export function useKey(): (input: object) => string {
  const last = useRef({ words: '', key: '' });
  return (input) => {
    const words = JSON.stringify(input);
    if (words !== last.current.words) last.current = { words, key: newKey() };
    return last.current.key;
  };
}

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

type Heard<Result> = Readonly<{ answer: Result | null; problem: Problem | null }>;

/** One question, asked again in another language, or when somebody tries again; what was answered stays meanwhile. */
export function useQuestion<Result, Variables>(document: Document<Result, Variables>, variables: Variables) {
  const [heard, setHeard] = useState<Heard<Result>>({ answer: null, problem: null });
  const [turn, setTurn] = useState(0);
  const language = useLanguage();
  const text = useText();
  const asked = JSON.stringify(variables);
  useEffect(() => {
    const stop = new AbortController();
    execute(document, JSON.parse(asked) as Variables, { language, signal: stop.signal })
      .then((answer) => setHeard({ answer, problem: null }))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setHeard(({ answer }) => ({ answer, problem: problemOf(error, text) }));
      });
    return () => stop.abort();
  }, [document, asked, language, text, turn]);
  const ask = (): void => {
    setHeard(({ answer }) => ({ answer, problem: null }));
    setTurn(turn + 1);
  };
  return { ...heard, ask };
}

/** One act: pending while it is under way, and why it was refused. What was typed stays with the form. */
export function useAct<Result, Variables>(document: Document<Result, Variables>) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const language = useLanguage();
  const text = useText();
  async function act(variables: Variables): Promise<Result | null> {
    setPending(true);
    setProblem(null);
    try {
      return await execute(document, variables, { language });
    } catch (error) {
      setProblem(problemOf(error, text));
      return null;
    } finally {
      setPending(false);
    }
  }
  return { act, pending, problem };
}
