import { addDays, beijingDate, dueNotice, TOLD_AHEAD_DAYS, type Place } from '@huiyin/domain';
import { breakPassed, notifyOfCommitments } from '../commitments/commitment-due.service';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { forgetOldDigests, makeDigests } from '../digests/digest.service';
import { notifyOfDuty } from '../duties/duty-notice.service';
import { postsOf } from '../leadership-groups/held-posts.service';
import { tellTermsEnding } from '../leadership-groups/leaving-notice.service';
import { handOverLeft } from '../leadership-groups/post-handover.service';
import { notifyOfMediations } from '../mediations/mediation-due.service';
import { forgetSpentNotices } from '../notices/notice-prune.service';
import { notify, notifyOfMissing, notifyOfVacancies } from '../notices/notice.service';
import { openSql } from '../petitions/petition.sql';
import { notifyOfRunningTerms } from '../petitions/running-terms-due.service';
import { placeOf, type Task } from '../queue/task';
import { notifyOfRecusals } from '../recusals/recusal-due.service';
import { dueReports } from '../reports/due-report.service';
import { notifyOfReviews } from '../reviews/review-due.service';
import { notifyOfSupervision } from '../supervision-orders/supervision-due.service';
import type { JobWorld } from './world';

/** How many petitions, or tasks, one transaction looks at. */
const PAGE = 500;

/**
 * What a day brings to one tenant's officials: what a leaver's taker takes over, promises that were broken, dates that come near or have passed, positions that are vacant; and the mail
 * that says so. Done twice, it tells nobody twice; done late, it tells what is so today.
 */
export const noticesDaily: Task<JobWorld> = async ({ db, mailer, now }, payload) => {
  const place = placeOf(payload);
  await handOverLeft(db, place, now());
  await breakPassed(db, place, now());
  await tellDay(db, place, now());
  await db.write(place, (tx) => forgetSpentNotices(tx, now()));
  await db.write(place, (tx) => forgetOldDigests(tx, now()));
  if (mailer !== null) await db.write(place, (tx) => makeDigests(tx, now()));
};

/** As the job does it; the demo county is told its day when it is made. */
export async function tellDay(db: Database, place: Place, now: Date): Promise<void> {
  await tellDue(db, place, now, duePetitions, 'petitionId');
  await tellDue(db, place, now, dueTasks, 'taskId');
  await db.write(place, (tx) => notifyOfSupervision(tx, now));
  await db.write(place, (tx) => notifyOfRecusals(tx, now));
  await db.write(place, (tx) => notifyOfReviews(tx, now));
  await db.write(place, (tx) => notifyOfMediations(tx, now));
  await db.write(place, (tx) => notifyOfRunningTerms(tx, now));
  await db.write(place, (tx) => notifyOfCommitments(tx, now));
  await db.write(place, (tx) => tellVacancies(tx, now));
  await tellTermsEnding(db, place, now);
  await db.write(place, (tx) => notifyOfDuty(tx, now));
  const missing = await dueReports(db, place, now);
  await db.write(place, (tx) => notifyOfMissing(tx, missing, now));
}

type Due = Readonly<{
  id: string;
  dueOn: string;
  ownerId: string;
  responsibleId: string | null;
  leadId: string | null;
}>;
type PageOf = (tx: Tx, until: string, after: string | null) => Promise<Due[]>;

/** Petitions, or tasks, page by page. */
async function tellDue(
  db: Database,
  place: Place,
  now: Date,
  pageOf: PageOf,
  of: 'petitionId' | 'taskId',
): Promise<void> {
  let after: Due | undefined;
  do {
    after = await db.write(place, async (tx) => {
      const page = await pageOf(tx, addDays(beijingDate(now), TOLD_AHEAD_DAYS), after?.id ?? null);
      await notify(
        tx,
        page.flatMap((due) =>
          noticesOf(due, beijingDate(now)).map((notice) => ({ ...notice, [of]: due.id })),
        ),
        now,
      );
      return page.length < PAGE ? undefined : page.at(-1);
    });
  } while (after !== undefined);
}

const duePetitions: PageOf = (tx, until, after) =>
  tx.rows<Due>(
    `select p.id, p.due_on as "dueOn", p.owner_id as "ownerId", p.responsible_id as "responsibleId", p.lead_id as "leadId"
       from petitions p
      where p.county_id = $1 and p.tenant_id = $2 and p.counted and p.due_on <= $3 and ${openSql('p')}
        and ($4::uuid is null or p.id > $4) order by p.id limit ${PAGE}`,
    [tx.place.countyId, tx.place.tenantId, until, after],
  );

const dueTasks: PageOf = (tx, until, after) =>
  tx.rows<Due>(
    `select t.id, t.due_on as "dueOn", t.owner_id as "ownerId", null as "responsibleId", null as "leadId"
       from tasks t
      where t.county_id = $1 and t.tenant_id = $2 and t.status = 'OPEN' and t.due_on <= $3
        and ($4::uuid is null or t.id > $4) order by t.id limit ${PAGE}`,
    [tx.place.countyId, tx.place.tenantId, until, after],
  );

const noticesOf = ({ dueOn, ...responsible }: Due, today: string) => {
  const told = dueNotice(dueOn, today, responsible);
  if (told === null) return [];
  const { kind, daysLeft, to } = told;
  return to.map((officialId) => ({ officialId, kind, occasion: dueOn, dueOn, daysLeft }));
};

async function tellVacancies(tx: Tx, now: Date): Promise<void> {
  const groups = await tx.rows<{ id: string; foundedOn: string; endedOn: string | null }>(
    `select id, founded_on as "foundedOn", ended_on as "endedOn" from leadership_groups
      where county_id = $1 and tenant_id = $2 and (ended_on is null or ended_on >= $3)`,
    [tx.place.countyId, tx.place.tenantId, beijingDate(now)],
  );
  for (const group of groups)
    await notifyOfVacancies(tx, group, await postsOf(tx, group.id), beijingDate(now), now);
}
