import { v7 as uuid } from 'uuid';
import { BASIS_LENGTH, isGiven, reasons, requiredText, RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { requireServing } from '../officials/serving.service';
import { CompetenceRuleEntity } from './competence-rule.entity';
import type {
  CreateCompetenceRuleInput,
  RetireCompetenceRuleInput,
  UpdateCompetenceRuleInput,
} from './competence-rule.inputs';

/** 新增职责规则. @throws RuleViolation REQUIRED, INVALID, NOT_FOUND (topic), DUPLICATE */
export async function createCompetenceRule(tx: Tx, input: CreateCompetenceRuleInput): Promise<Done> {
  const [{ unitId, officeId, name }] = await Promise.all([
    bodyOf(tx, input.bodyId),
    requireServing(tx, 'units', given(input.placeUnitId), '属地'),
  ]);
  await requirePeople(tx, unitId, input);
  const rule = {
    id: uuid(),
    topicId: input.topicId ?? null,
    placeUnitId: input.placeUnitId ?? null,
    category: input.category ?? null,
    unitId,
    officeId,
    officeName: officeId === null ? null : name,
    responsibleId: input.responsibleId ?? null,
    leadId: input.leadId ?? null,
    basis: requiredText(input.basis, '依据', BASIS_LENGTH),
  };
  tx.insert(CompetenceRuleEntity, rule);
  const { topicId, placeUnitId, category } = rule;
  return { id: rule.id, audit: { topicId, placeUnitId, category, unitId, officeId } };
}

/** 修改职责规则. @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID */
export async function updateCompetenceRule(tx: Tx, input: UpdateCompetenceRuleInput): Promise<Done> {
  const rule = await tx.edit(CompetenceRuleEntity, input.id, input.version);
  await requirePeople(tx, rule.unitId, input);
  const patch = {
    ...(input.responsibleId !== undefined ? { responsibleId: input.responsibleId } : {}),
    ...(input.leadId !== undefined ? { leadId: input.leadId } : {}),
    ...(isGiven(input.basis) ? { basis: requiredText(input.basis, '依据', BASIS_LENGTH) } : {}),
  };
  tx.update(CompetenceRuleEntity, rule.id, patch);
  return { id: rule.id, audit: { changed: Object.keys(patch) } };
}

/** 停用职责规则. @throws RuleViolation NOT_FOUND, STALE_VERSION, WRONG_STATE */
export async function retireCompetenceRule(
  tx: Tx,
  input: RetireCompetenceRuleInput,
  now: Date,
): Promise<Done> {
  const rule = await tx.edit(CompetenceRuleEntity, input.id, input.version);
  if (rule.retiredAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'SUSPENDED', from: 'ACTIVE' });
  tx.update(CompetenceRuleEntity, rule.id, { retiredAt: now });
  return { id: rule.id, audit: { basis: rule.basis } };
}

type People = Readonly<{ responsibleId?: string | null; leadId?: string | null }>;

async function requirePeople(
  tx: Tx,
  unitId: string | null,
  { responsibleId, leadId }: People,
): Promise<void> {
  if (unitId === null && given(responsibleId, leadId).length > 0)
    throw new RuleViolation('INVALID', {
      field: '责任人',
      reason: { zh: '由县里的单位自己确定', en: 'an office of the county decides that itself' },
    });
  await Promise.all([
    requireServing(tx, 'officials', given(responsibleId), '责任人'),
    requireServing(tx, 'officials', given(leadId), '分管领导'),
  ]);
}

/** A competent body: one of the two ids is null. */
export type Body = Readonly<{ unitId: string | null; officeId: string | null; name: string }>;

/**
 * The unit of this tenant that serves, the one that is a leadership group's office, or the other office of the county that is open.
 *
 * @throws RuleViolation INVALID
 */
export async function bodyOf(tx: Tx, id: string): Promise<Body> {
  const found = await tx.first<Body>(
    `select id as "unitId", null::uuid as "officeId", name from units
      where county_id = $1 and tenant_id = $2 and id = $3 and retired_at is null
     union all
     select u.id, null, u.name from leadership_groups g
       join units u on u.county_id = $1 and u.tenant_id = $2 and u.id = g.office_unit_id and u.retired_at is null
      where g.county_id = $1 and g.tenant_id = $2 and g.id = $3 and (g.ended_on is null or g.ended_on >= current_date)
     union all
     select null, tenant_id, name from app.county_offices() where tenant_id = $3 and tenant_id <> $2`,
    [tx.place.countyId, tx.place.tenantId, id],
  );
  if (found !== null) return found;
  const group = await tx.first(
    'select 1 from leadership_groups where county_id = $1 and tenant_id = $2 and id = $3',
    [tx.place.countyId, tx.place.tenantId, id],
  );
  const reason = group === null ? reasons.gone : 'GROUP_WITHOUT_OFFICE';
  throw new RuleViolation('INVALID', { field: '承办单位', reason });
}

const given = (...ids: (string | null | undefined)[]): string[] => ids.filter(isGiven);
