import { addDays, beijingDate, type PetitionAction } from '@huiyin/domain';
import { answer } from '../claims/claim.service';
import type { Tx } from '../db/tx';
import { takePetitionStep, type Change, type Situation } from '../petitions/petition-steps.service';
import * as verbs from '../petitions/petition-verbs.service';
import type { Services } from '../services';
import type { DemoTenant } from './cast';
import { record } from './record';
import type { Staff } from './staff';

/** 建议意见: what was taken for a plea at first is corrected, studied, and adopted in part. */
export async function demoSuggestion(
  tx: Tx,
  services: Services,
  tenant: DemoTenant,
  staff: Staff,
): Promise<void> {
  const [, found] = await tx.rows<{ id: string }>(
    `select id from petitions
      where county_id = $1 and tenant_id = $2 and status = 'REGISTERED' and origin = 'OFFICE' and not confidential
      order by received_at desc, id limit 2`,
    [tx.place.countyId, tx.place.tenantId],
  );
  if (found === undefined) return;
  const { id } = found;
  const clerk = staff.account('clerk');
  const step = async (
    name: string,
    action: PetitionAction,
    change: (situation: Situation) => Change | Promise<Change>,
  ) =>
    record(
      tx,
      clerk,
      name,
      'Petition',
      await takePetitionStep({ services, tx, actor: clerk }, { id }, action, change),
    );
  const responsibleId = clerk.officialId as string;
  await step(
    'correctPetition',
    'correct',
    verbs.correct({
      id,
      category: 'SUGGESTION',
      title: '建议在老街增设夜间照明',
      content: '老街夜间昏暗，老人孩子出行不便。建议在老街两侧增设路灯，灯杆可以借用现有电杆。',
      reason: '经与信访人核对，是提建议',
    }),
  );
  await step('acceptPetition', 'accept', verbs.accept({ id }));
  const unitId = staff.unit(tenant.departments[0]?.name as string);
  await step(
    'assignPetition',
    'assign',
    verbs.assign({
      id,
      unitId,
      responsibleId,
      leadId: responsibleId,
      deviation: '涉及多个部门，由综合办公室牵头研究',
    }),
  );
  await step('takePetition', 'take', verbs.take);
  await step('answerPetition', 'answer', (situation) =>
    answer({
      id,
      outcome: 'SUGGESTION_PARTLY_ADOPTED',
      facts: '会同住建、供电部门到老街现场论证，测算了电容和资金。',
      reasons: '南段已经列入明年改造，现在增设会重复施工。',
      performBy: addDays(beijingDate(situation.now), 30),
      replyText: '老街北段增设路灯二十盏，借用现有电杆；南段并入明年改造一并安排。',
    })(situation),
  );
}
