import {
  beijingDate,
  CAUSES_ONCE_CLOSED,
  CLEARLY_WRONG,
  RUNNING_REVIEW,
  RUNNING_SUPERVISION,
  type CauseOnceClosed,
  type Language,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { listed } from '../petitions/petition.sql';
import { Sql } from '../reading/sql';
import { proposedReviews } from './proposed-reviews.service';
import { proposalsFor, supervisedMatters } from './supervised-matters.service';
import type { ProposedMatter, ProposedMatters } from './supervision-order.type';

/** How many matters are looked at in one go, those that are due first, since each is derived anew. */
const LOOKED_AT = 1_000;

type Asked = Readonly<{ offset: number; most?: number; now: Date; language: Language }>;

/**
 * 建议督办 in one list, of the office entered or of the whole county: by matter, derived when it is asked for and kept nowhere. What is over
 * and owes nothing any more is left out, and what an order runs on already. Of more matters than are looked at in one go the rest is
 * reached by the offset that is told.
 */
export async function proposedMatters(
  db: Database,
  scope: Scope,
  { offset, most = LOOKED_AT, now, language }: Asked,
): Promise<ProposedMatters> {
  const nodes: ProposedMatter[] = [];
  const [{ found, candidateCount, looked }, reviews] = await Promise.all([
    candidates(db, scope, offset, most),
    offset === 0 ? proposedReviews(db, scope, now, language) : [],
  ]);
  for (const [tenantId, { name: tenantName, ids }] of found) {
    const proposed = await db.inside({ countyId: scope.countyId, tenantId }, async (tx) => {
      const [rules, matters] = await Promise.all([legalRulesOf(tx), supervisedMatters(tx, ids)]);
      return matters.map((matter) => ({
        petitionId: matter.id,
        number: matter.number,
        title: matter.title,
        unitName: matter.unitName,
        dueOn: matter.dueOn,
        tenantName,
        proposals: proposalsFor(matter, rules, beijingDate(now), language),
      }));
    });
    nodes.push(...proposed.filter(({ proposals }) => proposals.length > 0));
  }
  const due = ({ dueOn }: ProposedMatter): string => dueOn ?? '9999';
  nodes.sort((one, other) => (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0));
  const next = offset + looked;
  return {
    totalCount: nodes.length,
    nodes,
    candidateCount,
    nextOffset: next < candidateCount ? next : null,
    reviews,
  };
}

type Candidates = Readonly<{
  found: Map<string, { name: string; ids: string[] }>;
  candidateCount: number;
  looked: number;
}>;

/** By the office they lie in: the list itself is read as whoever asks may read it. */
async function candidates(db: Database, scope: Scope, offset: number, most: number): Promise<Candidates> {
  const sql = new Sql(scope);
  const open = `p.counted and p.status not in ('ARCHIVED', 'VOIDED')
              and not exists (select from supervision_orders s where ${sql.here('s')} and s.tenant_id = p.tenant_id
                                and s.petition_id = p.id and s.status in (${listed(RUNNING_SUPERVISION)}))
              and (p.status <> 'CLOSED' or ${causeSql(sql)})`;
  const from = `from petitions p join tenants n on ${sql.here('n')} and n.id = p.tenant_id where ${sql.here('p')} and ${open}`;
  const rows = await db.read(scope, {
    text: `select p.tenant_id, n.name, p.id, count(*) over ()::integer ${from}
            order by p.due_on nulls last, p.id limit ${sql.param(most, 'integer')} offset ${sql.param(offset, 'integer')}`,
    values: sql.values,
  });
  const found: Candidates['found'] = new Map();
  for (const [tenantId, name, id] of rows as [string, string, string][]) {
    const there = found.get(tenantId) ?? { name, ids: [] };
    there.ids.push(id);
    found.set(tenantId, there);
  }
  // beyond the last there is nobody to count them
  const candidateCount = Number(rows[0]?.[3] ?? (offset === 0 ? 0 : offset));
  return { found, candidateCount, looked: rows.length };
}

/** Where each cause that the domain knows of a closed matter stands in the tables. */
const causeSql = (sql: Sql): string => {
  const of = (table: string, alias: string, condition: string): string =>
    `exists (select from ${table} ${alias} where ${sql.here(alias)} and ${alias}.tenant_id = p.tenant_id and ${alias}.petition_id = p.id and ${condition})`;
  const stands: Readonly<Record<CauseOnceClosed, string>> = {
    REVIEW_RUNNING: of('reviews', 'r', `r.status in (${listed(RUNNING_REVIEW)})`),
    NOT_PERFORMED: of('tasks', 't', `t.source = 'PERFORMANCE' and t.status = 'OPEN'`),
    // proposed until it was ordered on once: what was found stays found
    FOUND_CLEARLY_WRONG: `(${of('reviews', 'f', `f.side = 'ANSWERING' and f.ground in (${listed(CLEARLY_WRONG)})`)}
                and not ${of('supervision_orders', 'o', `o.ground = 'ANSWER_CLEARLY_WRONG'`)})`,
    COMMITMENT_UNKEPT: of('commitments', 'c', 'c.broken_at is not null and c.kept_at is null'),
    AGREEMENT_UNKEPT: of(
      'mediations',
      'm',
      `exists (select from mediation_items i where ${sql.here('i')} and i.tenant_id = m.tenant_id and i.mediation_id = m.id
                  and i.breached_on is not null and i.performed_on is null and i.replaced_on is null)`,
    ),
  };
  return `(${CAUSES_ONCE_CLOSED.map((cause) => stands[cause]).join('\n                or ')})`;
};
