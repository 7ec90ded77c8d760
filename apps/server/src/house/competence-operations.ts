import { register } from '../petitions/petition.fixture';
import { aDocket } from './competence-places';
import { input, type Operation } from './operation';
import { after, type Prepared, type Stage } from './preparations';

const ADMIN = { by: 'TENANT_ADMIN' } as const;
const RULE = { ...ADMIN, ids: { 'input.id': 'competenceRule' } } as const;
const DOCKET = { 'input.id': 'jurisdictionDocket' } as const;

const docket = async ({ world, place }: Stage): Promise<Prepared> => {
  const { id } = await register(place.clerk);
  return { objects: { jurisdictionDocket: await aDocket(world, place, id) } };
};

/** A rule of the place that no other act of the tests needs. */
const rule = async (stage: Stage): Promise<Prepared> => {
  const { place } = stage;
  const admin = await place.as('TENANT_ADMIN');
  const { createCompetenceRule } = await admin.run(
    'mutation ($input: CreateCompetenceRuleInput!) { createCompetenceRule(input: $input) { id } }',
    { input: { topicId: place.objects.topic, category: 'SUGGESTION', bodyId: place.unitId, basis: '三定' } },
  );
  return { objects: { competenceRule: createCompetenceRule.id } };
};

/** Who is competent for what, and what is done where that is open. */
export const COMPETENCE_OPERATIONS: Readonly<Record<string, Operation>> = {
  competenceRule: { ids: { id: 'competenceRule' } },
  competenceRules: { ids: { unitId: 'unit', topicId: 'topic' } },
  createCompetenceRule: {
    ...ADMIN,
    ids: {
      'input.topicId': 'topic',
      'input.placeUnitId': 'childUnit',
      'input.bodyId': 'unit',
      'input.responsibleId': 'official',
      'input.leadId': 'official',
    },
    args: input({ category: 'PLEA', basis: '三定规定' }),
  },
  updateCompetenceRule: {
    ...RULE,
    ids: { ...RULE.ids, 'input.responsibleId': 'official', 'input.leadId': 'official' },
    args: input({ basis: '权责清单' }),
  },
  retireCompetenceRule: { ...RULE, args: input(), prepare: rule },
  jurisdictionDocket: { ids: { id: 'jurisdictionDocket' } },
  jurisdictionDockets: { ids: { petitionId: 'petition' } },
  openJurisdictionDocket: {
    by: 'CLERK',
    ids: { 'input.id': 'petition' },
    args: input({ question: '两个部门都说不归自己' }),
    prepare: after(),
  },
  stateJurisdictionOpinion: {
    by: 'CLERK',
    ids: { ...DOCKET, 'input.unitId': 'childUnit' },
    args: input({ competent: false, reason: '不属本组' }),
    prepare: docket,
  },
  agreeOnJurisdiction: {
    by: 'CLERK',
    ids: { ...DOCKET, 'input.unitId': 'unit' },
    args: input({ reason: '双方商定' }),
    prepare: docket,
  },
  decideJurisdiction: {
    by: 'LEADER',
    ids: { ...DOCKET, 'input.bodyId': 'unit' },
    args: input({ manner: 'COMMON_SUPERIOR', reason: '按权责清单' }),
    prepare: docket,
  },
};
