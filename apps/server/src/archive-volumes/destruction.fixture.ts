import { v7 as uuid } from 'uuid';
import { beijingDate } from '@huiyin/domain';
import { aCommitment } from '../commitments/commitment.fixture';
import { anExplanation } from '../explanations/explanation.fixture';
import { aLegacyDossier } from '../legacy-dossiers/legacy-dossier.fixture';
import { aServiceAttempt } from '../petitions/service-attempt.fixture';
import { aMediation } from '../mediations/mediation.fixture';
import { RatingEntity } from '../ratings/rating.entity';
import { aRecusal } from '../recusals/recusal.fixture';
import { aSponsorship } from '../sponsorships/sponsorship.fixture';
import { aSupervisionOrder } from '../supervision-orders/supervision-order.fixture';
import { TaskEntity } from '../tasks/task.entity';
import type { TestPerson, TestTenant, World } from '../testing/world';

/** Words that stand in nothing else. */
export const WORKED = [
  '会办排查清单',
  '会办已排查',
  '挂号信退回',
  '排污月余没有去看',
  '今日到场',
  '是信访人的表兄',
  '修复道路',
  '现场查看',
  '修复路面',
  '修得太慢',
  '验收单',
  '围墙占了通道',
  '说明补偿标准',
  '补偿标准表',
  '土地管理法第四十八条',
  '法律援助中心',
  '教龄没有认定',
  '受聘任教',
  '村老支书口述',
  '聘用名册',
  '中心校档案柜',
  '墙根退半米',
  '两清当面点',
];

/** What an office writes on a matter beside it. */
export async function workedOn(
  world: World,
  town: TestTenant,
  petitionId: string,
  leader: TestPerson,
  expert: TestPerson,
): Promise<void> {
  const [now, today] = [new Date(), beijingDate(new Date())];
  const ended = { status: 'REVOKED', endedOn: today, fact: '排污月余没有去看', advice: '今日到场' } as const;
  await aSupervisionOrder(world, town, petitionId, expert.officialId, ended);
  await aSponsorship(world, town, petitionId, leader.officialId);
  await aServiceAttempt(world, town, petitionId);
  await aCommitment(world, town, petitionId, '按约到场');
  await anExplanation(world, town, petitionId, expert.officialId);
  await aLegacyDossier(world, town, petitionId);
  await aRecusal(world, town, petitionId, expert.officialId);
  await aMediation(world, town, petitionId, expert.officialId, {
    subject: '围墙占了通道',
    agreedFacts: '墙根退半米',
    agreedManner: '两清当面点',
    otherParty: '欧**',
    otherPartySealed: Buffer.from('封存'),
    status: 'MEDIATION_FAILED',
    ending: 'ENDED_BY_OTHER',
    endedOn: today,
  });
  await world.db.write(town, async (tx) => {
    const at = [town.countyId, town.tenantId, petitionId];
    // nothing of it goes on
    await tx.query(
      `update sponsorships set status = 'SETTLED', outcome = '修复道路完成', ended_on = $4, ended_by = '秦岳'
        where county_id = $1 and tenant_id = $2 and petition_id = $3`,
      [...at, today],
    );
    await tx.query(
      `update commitments set kept_at = $4, proof = '验收单'
        where county_id = $1 and tenant_id = $2 and petition_id = $3`,
      [...at, now],
    );
    tx.insert(RatingEntity, {
      id: uuid(),
      petitionId,
      body: 'SATISFIED',
      organ: 'DISSATISFIED',
      organComment: '修得太慢',
      ratedAt: now,
    });
    tx.insert(TaskEntity, {
      id: uuid(),
      petitionId,
      source: 'CO_HANDLING',
      unitId: town.unitId,
      ownerId: expert.officialId,
      what: '会办排查清单',
      dueOn: today,
      status: 'DONE',
      evidence: '会办已排查',
      endedAt: now,
    });
  });
}
