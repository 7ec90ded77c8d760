import { CHAIN_GAP_DEFINITIONS, CHAIN_GAPS, type Language } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import { chainGapSql } from '../petitions/chain-gap.sql';
import { Sql } from '../reading/sql';
import type { ChainCheck } from './chain-check.type';

/** 闭环检查 of all tenants in the scope, as of now: it looks at every matter, so that what went wrong beside the rules shows too. */
export async function chainCheckIn(db: Database, scope: Scope, language: Language): Promise<ChainCheck[]> {
  const sql = new Sql(scope);
  const counts = CHAIN_GAPS.map(
    (gap, i) => `select ${i} as gap, p.tenant_id, count(*) as n from petitions p
      where ${sql.here('p')} and ${chainGapSql(gap, 'p', (alias) => sql.here(alias))} group by p.tenant_id`,
  );
  const rows = await db.read(scope, {
    text: `select c.gap, n.id, n.name, c.n from (${counts.join(' union all ')}) c
             join tenants n on ${sql.here('n')} and n.id = c.tenant_id order by c.gap, c.n desc, n.name`,
    values: sql.values,
  });
  return CHAIN_GAPS.map((gap, i) => {
    const { meaning, mend } = CHAIN_GAP_DEFINITIONS[gap];
    return {
      gap,
      meaning: meaning[language],
      mend: mend[language],
      tenants: rows
        .filter(([of]) => Number(of) === i)
        .map(([, tenantId, tenantName, n]) => ({
          tenantId: tenantId as string,
          tenantName: tenantName as string,
          count: Number(n),
        })),
    };
  });
}
