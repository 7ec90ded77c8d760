import { addDays, beijingDate } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Services } from '../services';
import {
  answerSupervisionOrder,
  issueSupervisionOrder,
} from '../supervision-orders/supervision-order.service';
import { record } from './record';
import type { Staff } from './staff';

/** Two matters that a leader supervises: on the older one feedback was given, on the other it is awaited. */
export async function demoSupervision(tx: Tx, services: Services, staff: Staff): Promise<void> {
  const [leader, clerk] = [staff.account('leader'), staff.account('clerk')];
  const dueOn = addDays(beijingDate(services.now()), 15);
  const matters = await tx.rows<{ id: string; officialId: string }>(
    `select id, responsible_id as "officialId" from petitions
      where county_id = $1 and tenant_id = $2 and status = 'HANDLING' and counted and responsible_id <> $3
      order by due_on, id limit 2`,
    [tx.place.countyId, tx.place.tenantId, leader.officialId],
  );
  for (const [i, { id, officialId }] of matters.entries()) {
    const order = await issueSupervisionOrder(
      { services, tx, actor: leader, now: services.now() },
      {
        id,
        ground: 'STALLED',
        fact: '办理记录显示近期没有实质进展，未按计划约见信访人',
        rung: i === 0 ? 'ORDER' : 'REMINDER',
        reason: i === 0 ? '条例规定应当及时督办' : null,
        advice: '一周内约见信访人，说明进展，提出解决办法和完成日期',
        officialId,
        supervisor: '信访办',
        dueOn,
      },
    );
    record(tx, leader, 'issueSupervisionOrder', 'SupervisionOrder', order);
    if (i > 0) continue;
    const answer = await answerSupervisionOrder(
      { tx, actor: clerk, now: services.now() },
      { id: order.id, adoption: 'ADVICE_ADOPTED', text: '已约定下周现场协调，月底前提出处理意见' },
    );
    record(tx, clerk, 'answerSupervisionOrder', 'SupervisionOrder', answer);
  }
}
