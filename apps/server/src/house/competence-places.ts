import { v7 as uuid } from 'uuid';
import { CompetenceRuleEntity } from '../competence-rules/competence-rule.entity';
import { JurisdictionDocketEntity } from '../jurisdiction-dockets/jurisdiction-docket.entity';
import { JurisdictionOpinionEntity } from '../jurisdiction-dockets/jurisdiction-opinion.entity';
import type { TestTenant, World } from '../testing/world';

/** Rules that send everything to the tenant's unit, and a matter of which it is open all the same. */
export async function aQuestionOfCompetence(
  world: World,
  { countyId, tenantId, unitId, code }: TestTenant,
  petitionId: string,
  topicId: string,
): Promise<{ competenceRule: string; jurisdictionDocket: string }> {
  const competenceRule = uuid();
  await world.db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(CompetenceRuleEntity, { id: competenceRule, topicId, unitId, basis: `${code} 三定规定` });
    tx.insert(CompetenceRuleEntity, { id: uuid(), unitId, basis: `${code} 其余事项` });
  });
  return {
    competenceRule,
    jurisdictionDocket: await aDocket(world, { countyId, tenantId, unitId, code }, petitionId),
  };
}

/** A docket in which the tenant's unit has said that it is competent. */
export async function aDocket(
  world: World,
  { countyId, tenantId, unitId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'unitId' | 'code'>,
  petitionId: string,
): Promise<string> {
  const [id, now] = [uuid(), new Date()];
  await world.db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(JurisdictionDocketEntity, {
      id,
      petitionId,
      status: 'UNDECIDED',
      ground: 'DISPUTE',
      question: `${code} 由谁办理`,
      openedAt: now,
      openedBy: code,
    });
    const opinion = { unitId, competent: true, reason: `${code} 属本部门`, statedAt: now, statedBy: code };
    tx.insert(JurisdictionOpinionEntity, { ...opinion, id: uuid(), docketId: id });
  });
  return id;
}
