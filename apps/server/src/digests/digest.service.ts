import { v7 as uuid } from 'uuid';
import { addDays, beijingDate, DIGEST_KEPT_DAYS } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { enqueue } from '../queue/enqueue';
import type { DigestLine } from './digest-mail.service';

/** Notices that waited longer for a mail server to be named are not mailed any more. */
const NEWS_FOR_DAYS = 7;

/**
 * Makes today's mail for everybody here who wants one and has something new unread, and sends it into the queue, in one
 * transaction. Done again on the same day it makes none twice.
 */
export async function makeDigests(tx: Tx, now: Date): Promise<void> {
  const { countyId, tenantId } = tx.place;
  const day = beijingDate(now);
  const since = addDays(day, -NEWS_FOR_DAYS);
  const readers = await tx.rows<{ officialId: string; address: string }>(
    `select a.official_id as "officialId", a.email as address from accounts a
      where a.county_id = $1 and a.tenant_id = $2 and a.email is not null and a.digest and a.disabled_at is null
        and exists (select from notices n where n.county_id = $1 and n.tenant_id = $2 and n.official_id = a.official_id
                       and n.read_at is null and n.digest_id is null and n.made_at >= $3)`,
    [countyId, tenantId, since],
  );
  for (const { officialId, address } of readers) {
    const id = uuid();
    const made = await tx.first(
      `insert into digests (county_id, tenant_id, id, official_id, day, address, made_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict on constraint digests_once do nothing returning id`,
      [countyId, tenantId, id, officialId, day, address, now],
    );
    if (made === null) continue;
    tx.push({
      text: `update notices set digest_id = $4, version = version + 1
              where county_id = $1 and tenant_id = $2 and official_id = $3 and read_at is null and digest_id is null and made_at >= $5`,
      values: [countyId, tenantId, officialId, id, since],
    });
    enqueue(tx, 'digests.send', { digestId: id }, id, 'mail');
  }
}

/** Removes mails of days long past; what they said stays in the inboxes, too old to be mailed again. @returns how many */
export async function forgetOldDigests(tx: Tx, now: Date): Promise<number> {
  const { countyId, tenantId } = tx.place;
  const values = [countyId, tenantId, addDays(beijingDate(now), -DIGEST_KEPT_DAYS)];
  await tx.query(
    `update notices n set digest_id = null, version = n.version + 1 from digests d
      where n.county_id = $1 and n.tenant_id = $2 and d.county_id = $1 and d.tenant_id = $2 and d.id = n.digest_id and d.day < $3`,
    values,
  );
  const { rowCount } = await tx.query(
    'delete from digests where county_id = $1 and tenant_id = $2 and day < $3',
    values,
  );
  return rowCount ?? 0;
}

export type DueDigest = Readonly<{
  address: string;
  officialId: string;
  officialName: string;
  tenantName: string;
}>;

/** A digest that is still to be sent; null when it was, or when its reader no longer wants any. */
export function dueDigest(tx: Tx, id: string): Promise<DueDigest | null> {
  return tx.first<DueDigest>(
    `select d.address, d.official_id as "officialId", o.name as "officialName", t.name as "tenantName"
       from digests d
       join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = d.official_id
       join accounts a on a.county_id = $1 and a.tenant_id = $2 and a.official_id = d.official_id
       join tenants t on t.county_id = $1 and t.tenant_id = $2
      where d.county_id = $1 and d.tenant_id = $2 and d.id = $3 and d.sent_at is null
        and a.digest and a.disabled_at is null and a.email = d.address`,
    [tx.place.countyId, tx.place.tenantId, id],
  );
}

/** What it says, the most pressing first. */
export function linesOf(tx: Tx, id: string): Promise<DigestLine[]> {
  return tx.rows<DigestLine>(
    `select n.kind, n.petition_id as "petitionId", p.number, n.due_on as "dueOn", n.leadership_group_id as "leadershipGroupId",
            g.name as "groupName", n.task_id as "taskId", n.position, n.vacant_since as "vacantSince", b.what as "reportWhat",
            u.name as "unitName", n.emergency_report_id as "emergencyReportId",
            n.transfer_id as "transferId", r.receipt_number as "receiptNumber", n.meeting_id as "meetingId",
            n.duty_id as "dutyId", n.county_emergency_id as "countyEmergencyId", n.county_order_id as "countyOrderId",
            n.by_name as "byName", n.destruction_id as "destructionId",
            n.review_id as "reviewId", v.petition_number as "reviewNumber"
       from notices n
       left join petitions p on p.county_id = $1 and p.tenant_id = $2 and p.id = n.petition_id
       left join report_obligations b on b.county_id = $1 and b.tenant_id = $2 and b.id = n.report_obligation_id
       left join transfers r on r.county_id = $1 and r.tenant_id = $2 and r.id = n.transfer_id
       left join reviews v on v.county_id = $1 and v.tenant_id = $2 and v.id = n.review_id
       left join units u on u.county_id = $1 and u.tenant_id = $2 and u.id = n.unit_id
       left join leadership_groups g on g.county_id = $1 and g.tenant_id = $2 and g.id = n.leadership_group_id
      where n.county_id = $1 and n.tenant_id = $2 and n.digest_id = $3
      order by n.due_on nulls last, n.made_at, n.id`,
    [tx.place.countyId, tx.place.tenantId, id],
  );
}

export function markSent(tx: Tx, id: string, now: Date): void {
  tx.push({
    text: 'update digests set sent_at = $4, version = version + 1 where county_id = $1 and tenant_id = $2 and id = $3',
    values: [tx.place.countyId, tx.place.tenantId, id, now],
  });
}
