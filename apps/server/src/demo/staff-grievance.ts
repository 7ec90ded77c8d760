import type { Tx } from '../db/tx';
import type { Services } from '../services';
import { registerStaffGrievance } from '../staff-grievances/staff-grievance.service';
import type { DemoTenant } from './cast';
import { record } from './record';
import type { Staff } from './staff';

/** What a teacher of a school brought against their superior, from whom it is kept. */
export async function demoStaffGrievance(
  tx: Tx,
  services: Services,
  { kind }: DemoTenant,
  staff: Staff,
): Promise<void> {
  if (kind !== 'SCHOOL') return;
  const clerk = staff.account('clerk');
  const manager = await tx.first<{ id: string }>(
    `select o.id from officials o join accounts a on a.county_id = $1 and a.tenant_id = $2 and a.official_id = o.id
      where o.county_id = $1 and o.tenant_id = $2 and o.id <> $3 and a.roles = '{HANDLER}' order by o.name limit 1`,
    [tx.place.countyId, tx.place.tenantId, clerk.officialId],
  );
  if (manager === null) return;
  const done = await registerStaffGrievance(
    { services, tx, actor: clerk, now: services.now() },
    {
      channel: 'LETTER',
      title: '反映年级组排课和超课时津贴不公',
      content:
        '本学期连续四周每周多上三节课，没有登记超课时；向年级组长提出后被安排到最晚的晚自习。请求核实并补发。',
      managerIds: [manager.id],
      parties: [],
    },
  );
  record(tx, clerk, 'registerStaffGrievance', 'Petition', done);
}
