import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireWorkplace, RuleViolation, type Place } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Reading } from '../reading/reading';
import { statementFor } from '../reading/read';
import type { Context, SignedIn } from './context';

/** What a service tells of a finished act: the subject's id, and what the audit log keeps of it (never identities). */
export type Done = Readonly<{
  id: string;
  audit?: Record<string, unknown> /** Returned beside the subject, once. */;
  extra?: Record<string, unknown> | undefined;
}>;

export type Work = (tx: Tx, actor: SignedIn) => Promise<Done>;

/** What a repeated request is told beside the subject. Secrets are never kept for it: they are derived again, or gone. */
export type Again = (tx: Tx, id: string) => Promise<Done['extra']>;

type ActInput = { readonly idempotencyKey?: string | null | undefined };

/**
 * Every mutation's way: the actor's workplace, one transaction, the idempotency key, the work, the audit row, and the
 * subject read back as the client selected it, all before one COMMIT.
 *
 * @throws RuleViolation ENTER_TENANT_FIRST, TENANT_SUSPENDED, IDEMPOTENCY_CONFLICT and whatever the work refuses.
 */
export async function act(
  context: Context,
  info: GraphQLResolveInfo,
  input: ActInput,
  subject: Reading,
  work: Work,
  again?: Again,
): Promise<unknown> {
  return actAt(context, requireActivePlace(context.actor as SignedIn), info, input, subject, work, again);
}

/** As `act`, in a place of the caller's choosing: a county opens a tenant inside the tenant it opens. */
export async function actAt(
  context: Context,
  place: Place,
  info: GraphQLResolveInfo,
  input: ActInput,
  subject: Reading,
  work: Work,
  again?: Again,
): Promise<unknown> {
  const actor = context.actor as SignedIn;
  const answer = await context.db.write(place, async (tx) => {
    const before = await replay(tx, actor, info.fieldName, input);
    const done: Done =
      before === null ? await work(tx, actor) : { id: before, extra: await again?.(tx, before) };
    if (before === null) record(tx, actor, info.fieldName, input, subject, done);
    const read = statementFor(context.db, place, { kind: 'one', reading: subject }, { id: done.id }, info);
    return { rows: tx.rows<Record<string, string | null>>(read.text, read.values), extra: done.extra };
  });
  const text = Object.values((await answer.rows)[0] ?? {})[0];
  if (typeof text !== 'string') throw new RuleViolation('NOT_FOUND');
  const row = JSON.parse(text) as { $: object };
  return { ...row, $: { ...row.$, ...answer.extra } };
}

/** The place an actor may write to now. */
export function requireActivePlace(actor: SignedIn): Place {
  const place = requireWorkplace(actor);
  if (actor.suspended) throw new RuleViolation('TENANT_SUSPENDED');
  return place;
}

function record(
  tx: Tx,
  actor: SignedIn,
  action: string,
  input: ActInput,
  subject: Reading,
  done: Done,
): void {
  if (input.idempotencyKey) {
    tx.push({
      text: 'update idempotency_keys set subject_id = $5 where county_id = $1 and tenant_id = $2 and account_id = $3 and key = $4',
      values: [tx.place.countyId, tx.place.tenantId, actor.accountId, input.idempotencyKey, done.id],
    });
  }
  const subjectKind = (subject.entity as { name: string }).name.replace(/Entity$/, '');
  tx.audit({ actor, action, subjectKind, subjectId: done.id, outcome: 'DONE', detail: done.audit ?? {} });
}

/** The subject of what the same key did before, or null when this is the first time; waits for a twin that is under way. */
async function replay(tx: Tx, actor: SignedIn, action: string, input: ActInput): Promise<string | null> {
  if (!input.idempotencyKey) return null;
  const key = [tx.place.countyId, tx.place.tenantId, actor.accountId, input.idempotencyKey];
  const hash = createHash('sha256')
    .update(`${action}\n${canonical(input)}`)
    .digest();
  const fresh = await tx.query(
    `insert into idempotency_keys (county_id, tenant_id, account_id, key, request_hash) values ($1, $2, $3, $4, $5)
     on conflict (county_id, tenant_id, account_id, key) do nothing`,
    [...key, hash],
  );
  if (fresh.rowCount === 1) return null;
  const kept = await tx.first<{ request_hash: Buffer; subject_id: string }>(
    'select request_hash, subject_id from idempotency_keys where county_id = $1 and tenant_id = $2 and account_id = $3 and key = $4',
    key,
  );
  if (!kept?.request_hash.equals(hash)) throw new RuleViolation('IDEMPOTENCY_CONFLICT');
  return kept.subject_id;
}

/** JSON with sorted keys, so that the order in which a client writes its fields is no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner) && !(inner instanceof Date)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
