import { officialReading } from '../officials/official.reading';
import type { Reading, RootReading } from '../reading/reading';
import { tenantReading } from '../tenants/tenant.reading';
import { topicReading } from '../topics/topic.reading';
import { unitReading } from '../units/unit.reading';
import { CompetenceRuleEntity } from './competence-rule.entity';

export const competenceRuleReading: Reading = {
  entity: CompetenceRuleEntity,
  fields: {
    topic: { one: () => topicReading, by: 'topicId' },
    placeUnit: { one: () => unitReading, by: 'placeUnitId' },
    unit: { one: () => unitReading, by: 'unitId' },
    responsible: { one: () => officialReading, by: 'responsibleId' },
    leadOfficial: { one: () => officialReading, by: 'leadId' },
    tenant: { one: () => tenantReading, by: 'tenantId' },
  },
};

export const competenceRulesPage: RootReading = {
  kind: 'page',
  reading: competenceRuleReading,
  sorts: { CREATED_AT: { by: (r) => `${r}.created_at`, type: 'timestamptz', descending: false } },
  filter: ({ unitId, topicId, includeRetired }, sql, r) => [
    ...(unitId ? [`${r}.unit_id = ${sql.param(unitId, 'uuid')}`] : []),
    ...(topicId ? [`${r}.topic_id = ${sql.param(topicId, 'uuid')}`] : []),
    ...(includeRetired ? [] : [`${r}.retired_at is null`]),
  ],
};

export const oneCompetenceRule: RootReading = { kind: 'one', reading: competenceRuleReading };
