import { RuleViolation, workplace } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Context } from '../graphql/context';

/** Refusals that say nothing about an act worth keeping. */
const NOT_KEPT = new Set<RuleViolation['code']>([
  'UNAUTHENTICATED',
  'THROTTLED',
  'UNAVAILABLE',
  'CONFLICT',
  'BAD_CREDENTIALS',
  'WRONG_QUERY_CODE',
]);

/** 检举控告: that somebody tried to bring one is told to whoever reads the log, who may be whom it accuses (0024). */
const UNTOLD = new Set(['lodgeAccusation', 'nameAccused', 'rerouteAccusation', 'registerStaffGrievance']);

/** Writes down that a rule refused an act, in a transaction of its own since the act's is gone. */
export async function auditRefusal(
  context: Context,
  action: string,
  args: Record<string, unknown>,
  refusal: RuleViolation,
): Promise<void> {
  const { actor } = context;
  if (actor === null || NOT_KEPT.has(refusal.code) || UNTOLD.has(action)) return;
  const input = args['input'] as { id?: string } | undefined;
  try {
    await context.db.write(workplace(actor) ?? actor.home, async (tx) =>
      tx.audit({
        actor,
        action,
        subjectKind: '',
        subjectId: input?.id ?? '',
        outcome: 'REFUSED',
        detail: { code: refusal.code },
      }),
    );
  } catch (error) {
    context.log.error({ err: error, action }, 'a refusal could not be logged');
  }
}

export type ChainFault = Readonly<{ county_id: number; tenant_id: string; seq: string | null }>;

/**
 * Checks every tenant's chain: each link against its fields and the link before, and the last against the head, which has to
 * be there: a cut tail shows in it, a rewritten chain against an anchor kept elsewhere.
 */
export function verifyChains(db: Database): Promise<ChainFault[]> {
  return db.audit<ChainFault>(`
    select a.county_id, a.tenant_id, a.seq::text from (
      select l.*, lag(hash, 1, '\\x') over w as expected_previous, lag(seq, 1, 0::bigint) over w as before
        from audit_log l window w as (partition by county_id, tenant_id order by seq)) a
     where a.previous <> a.expected_previous or a.seq <> a.before + 1
        or a.hash <> app.audit_hash(a.previous, a.county_id, a.tenant_id, a.seq, a.at, a.actor_id, a.actor_name, a.action, a.subject_kind, a.subject_id, a.outcome, a.detail)
    union all
    select county_id, tenant_id, null from audit_heads h
      full join (select distinct on (county_id, tenant_id) county_id, tenant_id, seq, hash from audit_log
                  order by county_id, tenant_id, seq desc) l using (county_id, tenant_id)
     where (h.seq, h.hash) is distinct from (l.seq, l.hash)`);
}
