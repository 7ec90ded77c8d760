import {
  addDays,
  beijingDate,
  forbidden,
  permits,
  requireTaker,
  RuleViolation,
  type Place,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import type { Doing } from '../graphql/act';
import { OfficialEntity } from '../officials/official.entity';
import { servingOfficial } from '../officials/serving.service';
import { handOverPetitions } from '../petitions/petition-handover.service';
import { tellRefusedHandOver, type Refused } from './leaving-notice.service';
import { requireHandedOver, stayingBeyond } from './leaving.service';
import type { LeadershipGroupEntity } from './leadership-group.entity';
import { LeadershipPostEntity } from './leadership-post.entity';

type Leaving = Readonly<{ post: LeadershipPostEntity; group: LeadershipGroupEntity; untilOn: string }>;

/** What ended before is only dated anew: nobody leaves by that. */
export const runsOn = ({ untilOn }: Pick<LeadershipPostEntity, 'untilOn'>, day: string): boolean =>
  untilOn === null || untilOn >= day;

/**
 * 离任移交: what is in hand goes to the taker at once, or on the day after a last day that lies ahead; without a taker it has
 * been handed over before, whichever the day.
 *
 * @throws RuleViolation NOT_HANDED_OVER, FORBIDDEN (to hand over), INVALID (the taker)
 */
export async function settleHandOver(
  { tx, actor, now }: Doing,
  { post, group, untilOn }: Leaving,
  takerId: string | null,
): Promise<void> {
  const today = beijingDate(now);
  const ahead = untilOn > today;
  if (takerId !== null) {
    requireNamed(actor, takerId, post.officialId);
    await servingOfficial(tx, takerId);
    const over = { fromId: post.officialId, toId: takerId, reason: reasonOf(group) };
    if (!ahead) await handOverPetitions({ tx, actor, now }, over);
  }
  if (runsOn(post, today) && (takerId === null || !ahead))
    await requireHandedOver(tx, [post], ahead ? untilOn : today);
  const planned = takerId !== null && ahead ? { takerId, takerNamedBy: actor.name } : NOBODY;
  tx.update(LeadershipPostEntity, post.id, { ...planned, takenOverAt: null });
}

export type Taker = Pick<LeadershipPostEntity, 'takerId' | 'takerNamedBy'>;

/**
 * 调整后接着任职: whoever was named for the end of a post goes along with it. Who has left meanwhile takes over nothing, so
 * somebody else is asked for; another may be named at any time.
 *
 * @throws RuleViolation INVALID (the taker left, there is no end to take over at), FORBIDDEN (to hand over)
 */
export async function takerBeyond(
  { tx, actor }: Pick<Doing, 'tx' | 'actor'>,
  { untilOn, takenOverAt, takerId, takerNamedBy, officialId }: LeadershipPostEntity,
  given: string | null,
): Promise<Taker> {
  if (given !== null) {
    if (untilOn === null || takenOverAt !== null)
      throw new RuleViolation('INVALID', {
        field: '接手的人',
        reason: { zh: '没有要到期移交的任期', en: 'there is no term that ends and needs one' },
      });
    requireNamed(actor, given, officialId);
    await servingOfficial(tx, given);
    return { takerId: given, takerNamedBy: actor.name };
  }
  if (takerId === null || takenOverAt !== null) return NOBODY;
  const { name, retiredAt } = await tx.get(OfficialEntity, takerId);
  if (retiredAt !== null)
    throw new RuleViolation('INVALID', {
      field: '接手的人',
      reason: {
        zh: `原定的${name}已离任，请另行指定`,
        en: `${name}, who was named, has left: name somebody else`,
      },
    });
  return { takerId, takerNamedBy };
}

/** @throws RuleViolation FORBIDDEN (to hand over), INVALID (who leaves themselves) */
function requireNamed({ roles }: Doing['actor'], takerId: string, fromId: string): void {
  if (!permits(roles, 'petition.assign')) throw new RuleViolation('FORBIDDEN', forbidden('petition.assign'));
  requireTaker(takerId, fromId);
}

export const NOBODY: Taker = { takerId: null, takerNamedBy: null };
const reasonOf = ({ name }: Pick<LeadershipGroupEntity, 'name'>): string => `离任：${name}`;

type Due = Refused & Readonly<{ id: string; name: string; by: string }>;

/**
 * What was set ahead is done once its day has passed, each post in a transaction of its own. Where the taker cannot have it any
 * more (left, or withheld from a matter) it stays where it is; the administrator is told why, and the readiness page says with whom.
 */
export async function handOverLeft(db: Database, place: Place, now: Date): Promise<void> {
  for (const due of await db.inside(place, (tx) => dueOn(tx, beijingDate(now)))) {
    try {
      await db.write(place, (tx) => takeOver(tx, due, now));
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
      await tellRefusedHandOver(db, place, due, error, now);
    }
  }
}

async function takeOver(tx: Tx, { id, fromId, toId, name, by }: Due, now: Date): Promise<void> {
  const { takenOverAt, officialId } = await tx.edit(LeadershipPostEntity, id);
  if (takenOverAt !== null) return;
  // whoever holds another post by now keeps what they have in hand
  if (!(await stayingBeyond(tx, addDays(beijingDate(now), -1), [id])).has(officialId)) {
    const actor = { accountId: null, officialId: null, name: by, home: tx.place };
    await handOverPetitions({ tx, actor, now }, { fromId, toId, reason: reasonOf({ name }) });
  }
  tx.update(LeadershipPostEntity, id, { takenOverAt: now });
}

function dueOn(tx: Tx, today: string): Promise<Due[]> {
  return tx.rows<Due>(
    `select p.id, p.group_id as "groupId", p.position, p.official_id as "fromId", p.taker_id as "toId", f.name as "from",
            t.name as "to", p.until_on as "untilOn", g.name, p.taker_named_by as by
       from leadership_posts p
       join officials f on f.county_id = $1 and f.tenant_id = $2 and f.id = p.official_id
       join officials t on t.county_id = $1 and t.tenant_id = $2 and t.id = p.taker_id
       join leadership_groups g on g.county_id = $1 and g.tenant_id = $2 and g.id = p.group_id
      where p.county_id = $1 and p.tenant_id = $2 and p.voided_at is null and p.taker_id is not null
        and p.taken_over_at is null and p.until_on < $3 order by p.until_on, p.id`,
    [tx.place.countyId, tx.place.tenantId, today],
  );
}
