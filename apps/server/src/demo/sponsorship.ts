import { addDays, beijingDate, LEADING_POSITIONS } from '@huiyin/domain';
import { heldSql } from '../db/held';
import type { Tx } from '../db/tx';
import type { Services } from '../services';
import { recordSponsorVisit, sponsorPetition } from '../sponsorships/sponsorship.service';
import { askToAssist } from '../tasks/co-handling.service';
import type { DemoTenant } from './cast';
import { record } from './record';
import type { Staff } from './staff';

/** Two hard cases that leaders have taken on, one of them visited; and one on which another department assists. */
export async function demoSponsorship(
  tx: Tx,
  services: Services,
  { officials, departments }: DemoTenant,
  staff: Staff,
): Promise<void> {
  const actor = staff.account('clerk');
  const now = services.now();
  const today = beijingDate(now);
  const leaders = await leadersToday(tx, today);
  const [first, second] = await oldestInHand(tx);
  for (const [i, matter] of [first, second].entries()) {
    const leader = leaders[i % leaders.length];
    if (!matter || !leader) continue;
    const officialId = leader.id;
    const goal = '查清事实，依法解决合理诉求，当面向信访人说明结果';
    const untilOn = addDays(today, 45);
    const doing = { services, tx, actor, now };
    const sponsored = await sponsorPetition(doing, { id: matter.id, officialId, goal, untilOn });
    record(tx, actor, 'sponsorPetition', 'Sponsorship', sponsored);
    if (i > 0) continue;
    const after = { ...doing, now: services.now() };
    const visit = {
      id: sponsored.id,
      visitedOn: today,
      place: '信访接待室',
      what: '约见信访人，商定解决办法和日期',
    };
    record(tx, actor, 'recordSponsorVisit', 'Sponsorship', await recordSponsorVisit(after, visit));
  }
  const unit = departments.find(({ name }) => staff.unit(name) !== second?.unitId);
  const owner = officials.find((official) => official.unit === unit?.name);
  if (!second || !unit || !owner) return;
  const task = {
    what: '核实相关情况并书面反馈',
    ownerId: staff.official(owner.name),
    dueOn: inTerm(addDays(today, 10), second.dueOn, today),
  };
  const asked = { id: second.id, unitId: staff.unit(unit.name), task };
  record(tx, actor, 'askToAssist', 'Task', await askToAssist({ services, tx, actor, now }, asked));
}

/** Who leads today, in the order of positions; where there is no group nobody takes a case on. */
function leadersToday(tx: Tx, day: string): Promise<{ id: string }[]> {
  return tx.rows<{ id: string }>(
    `select p.official_id as id from leadership_posts p
      where p.county_id = $1 and p.tenant_id = $2 and p.position = any($4) and p.voided_at is null
        and ${heldSql('p', '$3::date')}
      order by array_position($4, p.position), p.rank, p.id`,
    [tx.place.countyId, tx.place.tenantId, day, LEADING_POSITIONS],
  );
}

const inTerm = (day: string, termEndsOn: string | null, today: string): string =>
  termEndsOn !== null && termEndsOn >= today && termEndsOn < day ? termEndsOn : day;

type InHand = Readonly<{ id: string; unitId: string; dueOn: string | null }>;

function oldestInHand(tx: Tx): Promise<InHand[]> {
  return tx.rows<InHand>(
    `select id, unit_id as "unitId", due_on as "dueOn" from petitions
      where county_id = $1 and tenant_id = $2 and status = 'HANDLING' order by received_at limit 2`,
    [tx.place.countyId, tx.place.tenantId],
  );
}
