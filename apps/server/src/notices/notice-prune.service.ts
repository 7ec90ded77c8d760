import {
  addDays,
  beijingDate,
  NOTICE_KEPT_DAYS,
  READ_NOTICE_KEPT_DAYS,
  RUNNING_REVIEW,
} from '@huiyin/domain';
import { heldSql } from '../db/held';
import type { Tx } from '../db/tx';
import { openSql } from '../petitions/petition.sql';

/** Removes what the domain's `isNoticeSpent` says that an inbox may forget. @returns how many */
export async function forgetSpentNotices(tx: Tx, now: Date): Promise<number> {
  const today = beijingDate(now);
  const { rowCount } = await tx.query(
    `delete from notices n
      where n.county_id = $1 and n.tenant_id = $2
        and ((n.read_at at time zone 'Asia/Shanghai')::date < $3::date
          or (n.made_at at time zone 'Asia/Shanghai')::date < $4::date)
        and not exists (select from petitions p
              where p.county_id = $1 and p.tenant_id = $2 and p.id = n.petition_id and ${openSql('p')})
        and not exists (select from tasks t
              where t.county_id = $1 and t.tenant_id = $2 and t.id = n.task_id and t.status = 'OPEN')
        and not exists (select from transfers r
              where r.county_id = $1 and r.tenant_id = $2 and r.id = n.transfer_id and r.status in ('OFFERED', 'OBJECTED'))
        and not exists (select from reviews v
              where v.county_id = $1 and v.tenant_id = $2 and v.id = n.review_id and v.status = any($6))
        and not (n.kind = 'VACANCY' and not exists (select from leadership_posts p
              where p.county_id = $1 and p.tenant_id = $2 and p.group_id = n.leadership_group_id and p.position = n.position
                and p.voided_at is null and ${heldSql('p', '$5::date')}))`,
    [
      tx.place.countyId,
      tx.place.tenantId,
      addDays(today, -READ_NOTICE_KEPT_DAYS),
      addDays(today, -NOTICE_KEPT_DAYS),
      today,
      RUNNING_REVIEW,
    ],
  );
  return rowCount ?? 0;
}
