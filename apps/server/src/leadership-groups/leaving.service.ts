import { leftInHand, RuleViolation, type InHand } from '@huiyin/domain';
import { heldSql } from '../db/held';
import type { Tx } from '../db/tx';
import { inHandOf } from '../officials/in-hand.service';
import type { OfficialEntity } from '../officials/official.entity';
import type { LeadershipPostEntity } from './leadership-post.entity';

type Leaving = Pick<LeadershipPostEntity, 'id' | 'officialId'>;

/**
 * 离任前移交: whoever holds no other post beyond the day has handed over by name what is open in their hands.
 *
 * @throws RuleViolation NOT_HANDED_OVER, naming everybody and everything at once
 */
export async function requireHandedOver(tx: Tx, leaving: readonly Leaving[], day: string): Promise<void> {
  if (leaving.length === 0) return;
  const stay = await stayingBeyond(
    tx,
    day,
    leaving.map(({ id }) => id),
  );
  const gone = leaving.map(({ officialId }) => officialId).filter((id) => !stay.has(id));
  const held = (await inHandOf(tx, gone, day)).filter((one) => leftInHand(one, 'POST') !== null);
  if (held.length === 0) return;
  throw new RuleViolation('NOT_HANDED_OVER', {
    name: held.map(({ name }) => name).join(),
    held: leftInHand(held.slice(1).reduce<InHand>(together, held[0] as InHand), 'POST'),
  });
}

/** Who holds a post beyond a day, but for those posts. */
export async function stayingBeyond(
  tx: Tx,
  day: string,
  leaving: readonly string[],
): Promise<ReadonlySet<string>> {
  const staying = await tx.rows<{ officialId: string }>(
    `select p.official_id as "officialId" from leadership_posts p
       join leadership_groups g on g.county_id = $1 and g.tenant_id = $2 and g.id = p.group_id
        and (g.ended_on is null or g.ended_on > $4)
      where p.county_id = $1 and p.tenant_id = $2 and p.voided_at is null and p.id <> all($3::uuid[])
        and (p.until_on is null or p.until_on > $4)`,
    [tx.place.countyId, tx.place.tenantId, leaving, day],
  );
  return new Set(staying.map(({ officialId }) => officialId));
}

const together = (sum: InHand, one: InHand): InHand => ({
  ...sum,
  matters: sum.matters + one.matters,
  tasks: sum.tasks + one.tasks,
  cases: sum.cases + one.cases,
  mediations: sum.mediations + one.mediations,
  supervised: sum.supervised + one.supervised,
});

/** Only who holds a post in a group that stands today takes a case on. @throws RuleViolation NO_POST_TODAY */
export async function requirePostToday(
  tx: Tx,
  { id, name }: Pick<OfficialEntity, 'id' | 'name'>,
  day: string,
): Promise<void> {
  const held = await tx.first(
    `select 1 from leadership_posts p
       join leadership_groups g on g.county_id = $1 and g.tenant_id = $2 and g.id = p.group_id
        and daterange(g.founded_on, g.ended_on, '[]') @> $4::date
      where p.county_id = $1 and p.tenant_id = $2 and p.official_id = $3 and p.voided_at is null
        and ${heldSql('p', '$4::date')}`,
    [tx.place.countyId, tx.place.tenantId, id, day],
  );
  if (held === null) throw new RuleViolation('NO_POST_TODAY', { name });
}
