import type { GraphQLResolveInfo } from 'graphql';
import {
  requireWorkplace,
  RuleViolation,
  standingRefusal,
  type Actor,
  type Permission,
  type Place,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Reading } from '../reading/reading';
import { statementFor } from '../reading/read';
import type { Services } from '../services';
import type { Context, SignedIn } from './context';
import type { KeyedInput } from './idempotency';

/** What a service tells of a finished act: the subject's id, and what the audit log keeps of it (never identities). */
export type Done = Readonly<{
  id: string;
  /** What the log names, where what is answered must not be it. */
  about?: Readonly<{ kind: string; id: string }>;
  audit?: Record<string, unknown>;
  /** Answered beside the subject, once. */
  extra?: Record<string, unknown> | undefined;
}>;

/** Who does it and when, in which transaction. */
export type Doing = Readonly<{ tx: Tx; actor: SignedIn; now: Date }>;

/** The same in somebody's name, who need not be signed in any more: a job does what they ordered. */
export type InName = Readonly<{
  tx: Tx;
  actor: Pick<SignedIn, 'officialId' | 'name' | 'home'> & Readonly<{ accountId: string | null }>;
  now: Date;
}>;

/** The same, with what more it takes: keys, running numbers, the clock itself. */
export type Equipped = Doing & Readonly<{ services: Services }>;

export type Work = (tx: Tx, actor: SignedIn) => Promise<Done>;

/** What a repeated request is told beside the subject. Secrets are never kept for it: they are derived again, or gone. */
export type Again = (tx: Tx, id: string) => Promise<Done['extra']>;

/**
 * Every mutation's way: the actor's workplace, one transaction, the idempotency key, the work, the audit row, and the
 * subject read back as the client selected it, all before one COMMIT.
 *
 * @throws RuleViolation ENTER_TENANT_FIRST, TENANT_SUSPENDED, TENANT_CLOSED, IDEMPOTENCY_CONFLICT and whatever the work refuses.
 */
export async function act(
  context: Context,
  info: GraphQLResolveInfo,
  input: KeyedInput,
  subject: Reading,
  work: Work,
  again?: Again,
): Promise<unknown> {
  return actAt(
    context,
    requireActivePlace(context.actor as SignedIn, permissionOf(info)),
    info,
    input,
    subject,
    work,
    again,
  );
}

/** As `act`, for a verb that is told who does it and when. */
export function actBy<I extends KeyedInput>(
  context: Context,
  info: GraphQLResolveInfo,
  input: I,
  subject: Reading,
  verb: (doing: Equipped, input: I) => Promise<Done>,
): Promise<unknown> {
  const { services } = context;
  const now = services.now();
  return act(context, info, input, subject, (tx, actor) => verb({ services, tx, actor, now }, input));
}

/** As `act`, in a place of the caller's choosing: a county opens a tenant inside the tenant it opens. */
export async function actAt(
  context: Context,
  place: Place,
  info: GraphQLResolveInfo,
  input: KeyedInput,
  subject: Reading,
  work: Work,
  again?: Again,
): Promise<unknown> {
  const actor = context.actor as SignedIn;
  return actAs(context, actor, place, info, input, subject, (tx) => work(tx, actor), again);
}

/** As `actAt`, in whoever's name; at the portal nobody is signed in, and the audit log names nobody. */
export async function actAs(
  context: Context,
  actor: Doer,
  place: Place,
  info: GraphQLResolveInfo,
  input: KeyedInput,
  subject: Reading,
  work: (tx: Tx) => Promise<Done>,
  again?: Again,
): Promise<unknown> {
  const answer = await context.db.write(place, async (tx) => {
    const before = await context.services.idempotency.replay(tx, actor, info.fieldName, input);
    const done: Done = before === null ? await work(tx) : { id: before, extra: await again?.(tx, before) };
    if (before === null) record(context, actor, tx, info.fieldName, input, subject, done);
    const read = statementFor(context.db, place, { kind: 'one', reading: subject }, { id: done.id }, info);
    return { rows: tx.rows<Record<string, string | null>>(read.text, read.values), extra: done.extra };
  });
  const text = Object.values((await answer.rows)[0] ?? {})[0];
  if (typeof text !== 'string') throw new RuleViolation('NOT_FOUND');
  const row = JSON.parse(text) as { $: object };
  return { ...row, $: { ...row.$, ...answer.extra } };
}

/** What its door asks for. */
const permissionOf = ({ parentType, fieldName }: GraphQLResolveInfo): Permission | undefined =>
  parentType.getFields()[fieldName]?.extensions['door'] as Permission | undefined;

/** The place an actor may write to now, or with this permission. */
export function requireActivePlace(actor: SignedIn, permission?: Permission): Place {
  const place = requireWorkplace(actor);
  const refusal = standingRefusal(actor.standing, permission);
  if (refusal !== null) throw new RuleViolation(...refusal);
  return place;
}

/** Whose act it is; null at the portal. */
type Doer = Pick<Actor, 'accountId' | 'name'> | null;

function record(
  context: Context,
  actor: Doer,
  tx: Tx,
  action: string,
  input: KeyedInput,
  subject: Reading,
  { id, about, audit = {} }: Done,
): void {
  context.services.idempotency.remember(tx, actor, input, id);
  const subjectKind = about?.kind ?? (subject.entity as { name: string }).name.replace(/Entity$/, '');
  tx.audit({ actor, action, subjectKind, subjectId: about?.id ?? id, outcome: 'DONE', detail: audit });
}
