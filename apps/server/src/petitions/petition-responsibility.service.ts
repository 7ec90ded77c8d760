import {
  beijingDate,
  responsibilityChain,
  TO_BE_ASSIGNED,
  standInFor,
  type Absence,
  type RankedPost,
  type Responsibility,
} from '@huiyin/domain';
import { competenceOf, NO_COMPETENCE, proposedBy, type Placed } from '../competence-rules/competence.service';
import type { Tx } from '../db/tx';
import { heldSql } from '../db/held';
import { orderSql } from '../leadership-groups/leadership-group.reading';
import { absencesIn } from '../leadership-groups/held-posts.service';
import type { PetitionEntity } from './petition.entity';
import type { ResponsibilityLink } from './petition-parts.type';

type Row = Placed & Pick<PetitionEntity, 'status' | 'ownerId' | 'firstAskedId' | 'responsibleId' | 'leadId'>;
type Held = RankedPost & Readonly<{ groupId: string }>;
type Named = Readonly<{ id: string; name: string; post: string }>;

/** 责任链 as it stands today: who, by what, from the main leader down. */
export async function responsibilityOf(tx: Tx, petition: Row, now: Date): Promise<ResponsibilityLink[]> {
  const day = beijingDate(now);
  const waits = TO_BE_ASSIGNED.includes(petition.status);
  const [posts, { standing, named: bodies }] = await Promise.all([
    heldToday(tx, day),
    waits ? competenceOf(tx, petition) : NO_COMPETENCE,
  ]);
  const proposed = standing === 'ROUTED' ? proposedBy(bodies) : undefined;
  const { main, inCharge, direct } = responsibilityChain(petition, posts, proposed);
  const standIn = await standInOf(tx, main, posts, day);
  const people = await tx.rows<Named>(
    'select id, name, post from officials where county_id = $1 and tenant_id = $2 and id = any($3::uuid[])',
    [
      tx.place.countyId,
      tx.place.tenantId,
      [main, inCharge, direct, ...(standIn ? [standIn] : [])].map(({ officialId }) => officialId),
    ],
  );
  const person = (officialId: string) => people.find(({ id }) => id === officialId) as Named;
  const named = ({ officialId, source, position }: Responsibility) => {
    const { name, post } = person(officialId);
    return { officialId, name, post, source, position, standIn: null };
  };
  return [
    { level: 'MAIN', ...named(main), standIn: standIn && person(standIn.officialId).name },
    { level: 'IN_CHARGE', ...named(inCharge) },
    { level: 'DIRECT', ...named(direct) },
  ];
}

/** 代理: within the group by which somebody leads. They go on answering; this is whom one turns to meanwhile. */
async function standInOf(
  tx: Tx,
  { officialId, position }: Responsibility,
  posts: readonly Held[],
  day: string,
): Promise<Held | null> {
  const own = posts.find((post) => post.officialId === officialId && post.position === position);
  if (own === undefined) return null;
  const absences: Absence[] = await absencesIn(tx, own.groupId, day);
  return standInFor(
    officialId,
    posts.filter(({ groupId }) => groupId === own.groupId),
    absences,
    day,
  );
}

/** Of all groups that stand, the older first; within one by position and rank. */
function heldToday(tx: Tx, day: string): Promise<Held[]> {
  return tx.rows<Held>(
    `select p.position, p.rank, p.official_id as "officialId", p.from_on as "fromOn", p.until_on as "untilOn",
            p.group_id as "groupId"
       from leadership_posts p
       join leadership_groups g on g.county_id = $1 and g.tenant_id = $2 and g.id = p.group_id
        and daterange(g.founded_on, g.ended_on, '[]') @> $3::date
      where p.county_id = $1 and p.tenant_id = $2 and p.voided_at is null and ${heldSql('p', '$3::date')}
      order by g.founded_on, g.id, ${orderSql('p')}, p.from_on, p.id`,
    [tx.place.countyId, tx.place.tenantId, day],
  );
}
