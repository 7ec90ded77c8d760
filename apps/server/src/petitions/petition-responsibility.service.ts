import {
  beijingDate,
  responsibilityChain,
  type LeadershipPosition,
  type Responsibility,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { heldSql, orderSql } from '../leadership-groups/leadership-group.reading';
import type { PetitionEntity } from './petition.entity';
import type { ResponsibilityLink } from './petition-parts.type';

type Row = Pick<PetitionEntity, 'ownerId' | 'responsibleId' | 'leadId'>;
type Held = Readonly<{ position: LeadershipPosition; officialId: string }>;
type Named = Readonly<{ id: string; name: string; post: string }>;

/** 责任链 as it stands today: who, by what, from the main leader down. */
export async function responsibilityOf(tx: Tx, petition: Row, now: Date): Promise<ResponsibilityLink[]> {
  const { main, inCharge, direct } = responsibilityChain(petition, await heldToday(tx, beijingDate(now)));
  const people = await tx.rows<Named>(
    'select id, name, post from officials where county_id = $1 and tenant_id = $2 and id = any($3::uuid[])',
    [tx.place.countyId, tx.place.tenantId, [main, inCharge, direct].map(({ officialId }) => officialId)],
  );
  const named = ({ officialId, source, position }: Responsibility) => {
    const { name, post } = people.find(({ id }) => id === officialId) as Named;
    return { officialId, name, post, source, position };
  };
  return [
    { level: 'MAIN', ...named(main) },
    { level: 'IN_CHARGE', ...named(inCharge) },
    { level: 'DIRECT', ...named(direct) },
  ];
}

/** Of all groups that stand, the older first; within one by position and rank. */
function heldToday(tx: Tx, day: string): Promise<Held[]> {
  return tx.rows<Held>(
    `select p.position, p.official_id as "officialId"
       from leadership_posts p
       join leadership_groups g on g.county_id = $1 and g.tenant_id = $2 and g.id = p.group_id
        and daterange(g.founded_on, g.ended_on, '[]') @> $3::date
      where p.county_id = $1 and p.tenant_id = $2 and p.voided_at is null and ${heldSql('p', '$3::date')}
      order by g.founded_on, g.id, ${orderSql('p')}, p.from_on, p.id`,
    [tx.place.countyId, tx.place.tenantId, day],
  );
}
