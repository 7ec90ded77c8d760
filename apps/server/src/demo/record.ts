import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { SignedIn } from '../graphql/context';

/** The audit row that `act` writes for the same mutation. */
export function record(
  tx: Tx,
  actor: SignedIn,
  action: string,
  subjectKind: string,
  { id, audit }: Done,
): void {
  tx.audit({ actor, action, subjectKind, subjectId: id, outcome: 'DONE', detail: audit ?? {} });
}
