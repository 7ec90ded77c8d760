import {
  RuleViolation,
  type Absence,
  type HeldPost,
  type LetteredPost,
  type RankedPost,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { LeadershipGroupEntity } from './leadership-group.entity';
import { letteredSql } from './leadership-post.sql';

/** What a group's rules look at: its posts that count. */
export function postsOf(tx: Tx, groupId: string): Promise<HeldPost[]> {
  return tx.rows<HeldPost>(
    `select position, official_id as "officialId", from_on as "fromOn", until_on as "untilOn"
       from leadership_posts where county_id = $1 and tenant_id = $2 and group_id = $3 and voided_at is null`,
    [tx.place.countyId, tx.place.tenantId, groupId],
  );
}

/** The same, and for which of them a responsibility letter came into force. */
export function letteredPostsOf(tx: Tx, groupId: string): Promise<LetteredPost[]> {
  return tx.rows<LetteredPost>(
    `select p.position, p.official_id as "officialId", p.from_on as "fromOn", p.until_on as "untilOn", ${letteredSql('p')} as lettered
       from leadership_posts p
      where p.county_id = $1 and p.tenant_id = $2 and p.group_id = $3 and p.voided_at is null`,
    [tx.place.countyId, tx.place.tenantId, groupId],
  );
}

type NamedPost = RankedPost & Readonly<{ id: string; name: string }>;

/** The same with ranks and names, for who leads. */
export function namedPostsOf(tx: Tx, groupId: string): Promise<NamedPost[]> {
  return tx.rows<NamedPost>(
    `select p.id, p.position, p.rank, p.official_id as "officialId", p.from_on as "fromOn", p.until_on as "untilOn", o.name
       from leadership_posts p
       join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = p.official_id
      where p.county_id = $1 and p.tenant_id = $2 and p.group_id = $3 and p.voided_at is null`,
    [tx.place.countyId, tx.place.tenantId, groupId],
  );
}

/** Who of a group is away on a day. */
export function absencesIn(tx: Tx, groupId: string, day: string): Promise<Absence[]> {
  return tx.rows<Absence>(
    `select official_id as "officialId", from_on as "fromOn", until_on as "untilOn" from absences
      where county_id = $1 and tenant_id = $2 and cancelled_at is null and from_on <= $4
        and (until_on is null or until_on >= $4)
        and official_id in (select official_id from leadership_posts
          where county_id = $1 and tenant_id = $2 and group_id = $3)`,
    [tx.place.countyId, tx.place.tenantId, groupId, day],
  );
}

/** @throws RuleViolation WRONG_STATE */
export function requireAlive({ endedOn }: LeadershipGroupEntity): void {
  if (endedOn !== null) throw new RuleViolation('WRONG_STATE', { status: 'CLOSED', from: 'ACTIVE' });
}
