import { beijingDate, RUNNING_REVIEW, RUNNING_SUPERVISION, type Language } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { listed } from '../petitions/petition.sql';
import { Sql } from '../reading/sql';
import { proposalsFor, supervisedMatters } from './supervised-matters.service';
import type { ProposedMatter, ProposedMatters } from './supervision-order.type';

/** How many matters are looked at, those that are due first, since each is derived anew; and how many are shown. */
const LOOKED_AT = 1_000;
const SHOWN = 200;

/**
 * 建议督办 in one list, of the office entered or of the whole county: by matter, derived when it is asked for and kept nowhere. What is over
 * and owes nothing any more is left out, and what an order runs on already.
 */
export async function proposedMatters(
  db: Database,
  scope: Scope,
  now: Date,
  language: Language,
): Promise<ProposedMatters> {
  const nodes: ProposedMatter[] = [];
  for (const [tenantId, { name: tenantName, ids }] of await candidates(db, scope)) {
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
  return { totalCount: nodes.length, nodes: nodes.slice(0, SHOWN) };
}

type Candidates = Map<string, { name: string; ids: string[] }>;

/** By the office they lie in: the list itself is read as whoever asks may read it. */
async function candidates(db: Database, scope: Scope): Promise<Candidates> {
  const sql = new Sql(scope);
  const rows = await db.read(scope, {
    text: `select p.tenant_id, n.name, p.id from petitions p
             join tenants n on ${sql.here('n')} and n.id = p.tenant_id
            where ${sql.here('p')} and p.counted and p.status not in ('ARCHIVED', 'VOIDED')
              and not exists (select from supervision_orders s where ${sql.here('s')} and s.tenant_id = p.tenant_id
                                and s.petition_id = p.id and s.status in (${listed(RUNNING_SUPERVISION)}))
              and (p.status <> 'CLOSED'
                or exists (select from reviews r where ${sql.here('r')} and r.tenant_id = p.tenant_id and r.petition_id = p.id
                             and r.status in (${listed(RUNNING_REVIEW)}))
                or exists (select from tasks t where ${sql.here('t')} and t.tenant_id = p.tenant_id and t.petition_id = p.id
                             and t.source = 'PERFORMANCE' and t.status = 'OPEN')
                or exists (select from commitments c where ${sql.here('c')} and c.tenant_id = p.tenant_id and c.petition_id = p.id
                             and c.broken_at is not null and c.kept_at is null)
                or exists (select from mediations m
                             join mediation_items i on ${sql.here('i')} and i.tenant_id = m.tenant_id and i.mediation_id = m.id
                            where ${sql.here('m')} and m.tenant_id = p.tenant_id and m.petition_id = p.id
                              and i.breached_on is not null and i.performed_on is null and i.replaced_on is null))
            order by p.due_on nulls last, p.id limit ${LOOKED_AT}`,
    values: sql.values,
  });
  const found: Candidates = new Map();
  for (const [tenantId, name, id] of rows as [string, string, string][]) {
    const there = found.get(tenantId) ?? { name, ids: [] };
    there.ids.push(id);
    found.set(tenantId, there);
  }
  return found;
}
