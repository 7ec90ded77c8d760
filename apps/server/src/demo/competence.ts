import { topicPath } from '@huiyin/domain';
import { createCompetenceRule } from '../competence-rules/competence-rule.service';
import type { Tx } from '../db/tx';
import { openDocket } from '../jurisdiction-dockets/jurisdiction-docket.service';
import type { Services } from '../services';
import type { DemoTenant } from './cast';
import { mattersOf } from './matters';
import { record } from './record';
import type { Staff } from './staff';

/** Who is competent for what, as the departments' desks have it; and a matter of which two of them say that it is not theirs. */
export async function demoCompetence(
  tx: Tx,
  services: Services,
  tenant: DemoTenant,
  staff: Staff,
  topics: ReadonlyMap<string, string>,
): Promise<void> {
  const admin = staff.account('admin');
  const write = async (scope: { topicId?: string }, unit: string, basis: string) => {
    const rule = await createCompetenceRule(tx, { ...scope, bodyId: staff.unit(unit), basis });
    record(tx, admin, 'createCompetenceRule', 'CompetenceRule', rule);
  };
  const office = tenant.departments[0]?.name as string;
  await write({}, office, '其余事项由综合办公室牵头');
  for (const { topic, desk } of mattersOf(tenant)) {
    const unit = tenant.departments.find(({ desks }) => desks.includes(desk))?.name;
    const topicId = topics.get(topicPath(topic));
    if (unit && topicId) await write({ topicId }, unit, `${unit}职责（机构设置方案）`);
  }
  const id = await yetToBeAssigned(tx);
  if (id === null) return;
  const question = `${office}认为属承办部门职责，承办部门认为涉及两个部门，请决定由谁牵头。`;
  const clerk = staff.account('clerk');
  record(
    tx,
    clerk,
    'openJurisdictionDocket',
    'JurisdictionDocket',
    await openDocket({ services, tx, actor: clerk, now: services.now() }, { id, question }),
  );
}

async function yetToBeAssigned(tx: Tx): Promise<string | null> {
  const found = await tx.first<{ id: string }>(
    `select id from petitions where county_id = $1 and tenant_id = $2 and status in ('REGISTERED', 'ACCEPTED') order by status, received_at desc limit 1`,
    [tx.place.countyId, tx.place.tenantId],
  );
  return found?.id ?? null;
}
