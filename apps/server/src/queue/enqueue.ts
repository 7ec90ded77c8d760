import type { Tx } from '../db/tx';

/** Mail comes after all other work: a mail server that is down holds up nothing but mail. */
export const LATER = { work: 0, mail: 10_000 } as const;

/** Sends work into the queue together with the transaction; `key` makes the same work wait there once. */
export function enqueue(
  tx: Tx,
  task: string,
  payload: Readonly<Record<string, unknown>>,
  key: string,
  kind: keyof typeof LATER = 'work',
): void {
  tx.push({
    text: 'select app.enqueue($1, $2, $3, $4)',
    values: [task, JSON.stringify(payload), key, LATER[kind]],
  });
}
