import {
  beijingDate,
  FOLLOWED_MEDIATION,
  leftInHand,
  permissions,
  termsToldUntil,
  termTold,
  type LeadershipPosition,
  type Place,
  type RuleViolation,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { holdersOf, notify, type NewNotice } from '../notices/notice.service';
import { inHandOf } from '../officials/in-hand.service';
import { inHandSql } from '../petitions/petition.sql';
import { stayingBeyond } from './leaving.service';

type Ending = Readonly<{
  id: string;
  groupId: string;
  position: LeadershipPosition;
  officialId: string;
  name: string;
  untilOn: string;
}>;

/**
 * 任期将满: seven days and one day before a post ends without anybody who takes over, whoever keeps the posts and its holder hear
 * what is still in hand. Each hears of what they may see, so that nothing tells of a matter that is withheld from them.
 */
export async function tellTermsEnding(db: Database, place: Place, now: Date): Promise<void> {
  const today = beijingDate(now);
  const { ending, keepers } = await db.inside(place, async (tx) => ({
    ending: await endingOf(tx, today),
    keepers: await keepersOf(tx),
  }));
  for (const post of ending)
    for (const officialId of new Set([...keepers, post.officialId])) {
      const held = await heldFor(db, place, officialId, post.officialId, post.untilOn);
      const days = termTold(post.untilOn, today);
      if (held === null || days === null) continue;
      const notice: NewNotice = {
        officialId,
        kind: 'TERM_ENDING',
        leadershipGroupId: post.groupId,
        // a post that is arranged anew is the same term
        occasion: `${post.officialId} ${post.position} ${post.untilOn} ${days}`,
        position: post.position,
        byName: post.name,
        dueOn: post.untilOn,
        held,
      };
      await db.write(place, (tx) => notify(tx, [notice], now));
    }
}

async function endingOf(tx: Tx, today: string): Promise<Ending[]> {
  const posts = await tx.rows<Ending>(
    `select p.id, p.group_id as "groupId", p.position, p.official_id as "officialId", o.name, p.until_on as "untilOn"
       from leadership_posts p
       join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = p.official_id
      where p.county_id = $1 and p.tenant_id = $2 and p.voided_at is null and p.taker_id is null
        and p.until_on between $3 and $4 order by p.until_on, p.id`,
    [tx.place.countyId, tx.place.tenantId, today, termsToldUntil(today)],
  );
  const gone = await Promise.all(
    posts.map(async (post) => !(await stayingBeyond(tx, post.untilOn, [post.id])).has(post.officialId)),
  );
  return posts.filter((_, i) => gone[i]);
}

export type Refused = Readonly<{
  groupId: string;
  position: LeadershipPosition;
  fromId: string;
  toId: string;
  from: string;
  to: string;
  untilOn: string;
}>;

/**
 * 移交未成, once for each reason: told of the matter where one stands in the way, which those from whom it is withheld do not
 * hear of; else of the post, with what is in hand.
 */
export async function tellRefusedHandOver(
  db: Database,
  place: Place,
  post: Refused,
  { code, details }: RuleViolation,
  now: Date,
): Promise<void> {
  const { groupId, position, fromId, toId, untilOn } = post;
  const { keepers, matters } = await db.inside(place, async (tx) => ({
    keepers: await keepersOf(tx),
    matters: code === 'ACCUSED_HANDLES' ? await mattersBetween(tx, fromId, toId) : null,
  }));
  const told = {
    kind: 'HANDOVER_REFUSED' as const,
    occasion: `${fromId} ${toId} ${untilOn} ${code}`,
    byName: `${post.from} → ${post.to}`,
    position,
    dueOn: untilOn,
    refusal: { code, details },
  };
  for (const officialId of keepers) {
    const mine: NewNotice = { ...told, officialId };
    const notices =
      matters === null
        ? [
            {
              ...mine,
              leadershipGroupId: groupId,
              held: await heldFor(db, place, officialId, fromId, untilOn),
            },
          ]
        : (await visibleTo(db, place, officialId, matters)).map((petitionId) => ({ ...mine, petitionId }));
    await db.write(place, (tx) => notify(tx, notices, now));
  }
}

const keepersOf = (tx: Tx): Promise<string[]> => holdersOf(tx, permissions['leadership.manage']);

const asReader = (db: Database, { tenantId }: Place, officialId: string): Database =>
  db.as({ home: tenantId, officialId });

/** What somebody has in hand, as another may see it. */
async function heldFor(
  db: Database,
  place: Place,
  readerId: string,
  officialId: string,
  day: string,
): Promise<string | null> {
  const [held] = await asReader(db, place, readerId).inside(place, (tx) => inHandOf(tx, [officialId], day));
  return held === undefined ? null : leftInHand(held, 'POST');
}

/** Of what is in the hands of one, the matters in which another may have no part. */
function mattersBetween(tx: Tx, fromId: string, toId: string): Promise<string[]> {
  return tx
    .rows<{ id: string }>(
      `select p.id from petitions p
        where p.county_id = $1 and p.tenant_id = $2 and p.id = any(app.withheld_from($2, $4))
          and (($3 in (p.owner_id, p.responsible_id, p.lead_id) and ${inHandSql('p')})
            or exists (select from sponsorships s where s.county_id = $1 and s.tenant_id = $2 and s.petition_id = p.id
                         and s.official_id = $3 and s.status = 'RUNNING')
            or exists (select from tasks t where t.county_id = $1 and t.tenant_id = $2 and t.petition_id = p.id
                         and t.owner_id = $3 and t.status = 'OPEN')
            or exists (select from mediations m where m.county_id = $1 and m.tenant_id = $2 and m.petition_id = p.id
                         and m.keeper_id = $3 and m.status = any('{${FOLLOWED_MEDIATION.join()}}')))
        order by p.id`,
      [tx.place.countyId, tx.place.tenantId, fromId, toId],
    )
    .then((rows) => rows.map(({ id }) => id));
}

function visibleTo(db: Database, place: Place, readerId: string, ids: readonly string[]): Promise<string[]> {
  return asReader(db, place, readerId).inside(place, (tx) =>
    tx
      .rows<{ id: string }>(
        'select id from petitions where county_id = $1 and tenant_id = $2 and id = any($3) order by id',
        [tx.place.countyId, tx.place.tenantId, ids],
      )
      .then((rows) => rows.map(({ id }) => id)),
  );
}
