import { RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { headsSql } from '../officials/official.sql';
import { requireServing } from '../officials/serving.service';

type Leader = Readonly<{ id: string; name: string }>;

/**
 * 本机关、单位负责人, by whom a term is extended: who leads a group of this office on a day; whoever serves, where nobody was appointed.
 *
 * @throws RuleViolation INVALID
 */
export async function requireHead(tx: Tx, officialId: string, day: string): Promise<Leader> {
  const [serving, leaders] = await Promise.all([
    requireServing(tx, 'officials', [officialId], '批准人'),
    tx.rows<Leader>(
      `select o.id, o.name from officials o
        where o.county_id = $1 and o.tenant_id = $2 and ${headsSql('o', '$3::date')} order by o.name, o.id`,
      [tx.place.countyId, tx.place.tenantId, day],
    ),
  ]);
  const head = leaders.length === 0 ? serving[0] : leaders.find(({ id }) => id === officialId);
  if (head) return head;
  const names = leaders.map(({ name }) => name).join('、');
  throw new RuleViolation('INVALID', {
    field: '批准人',
    reason: {
      zh: `应当是本单位的负责人，请选择：${names}`,
      en: `it takes one who heads this office: ${names}`,
    },
  });
}
