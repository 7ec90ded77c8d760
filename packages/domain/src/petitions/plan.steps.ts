import type { StepTable } from '../shared/steps';
import { PETITION_STATUSES, type PetitionStatus } from './petition';
import { responsibleOrOffice, type PetitionFacts } from './petition-steps.rules';

const NOT_VOIDED = PETITION_STATUSES.filter((status) => status !== 'VOIDED');
const NOT_ARCHIVED = NOT_VOIDED.filter((status) => status !== 'ARCHIVED');

type PlanAction = 'planMeasure' | 'explain' | 'offerAid' | 'openDossier' | 'keepDossier';

/** What is planned, explained, offered and reconstructed on a matter: none of it moves its state or a term. */
export const planSteps: StepTable<PlanAction, PetitionStatus, PetitionFacts> = {
  planMeasure: {
    label: { zh: '列化解措施', en: 'Plan a measure' },
    from: ['ACCEPTED', 'ASSIGNED', 'HANDLING', 'ANSWERED', 'SERVED'],
    to: null,
    permission: 'petition.handle',
    guard: responsibleOrOffice,
  },
  explain: {
    label: { zh: '登记解释说明', en: 'Record an explanation' },
    from: NOT_ARCHIVED,
    to: null,
    permission: 'petition.handle',
    guard: responsibleOrOffice,
  },
  offerAid: {
    label: { zh: '告知法律援助等服务', en: 'Offer legal aid or another service' },
    from: NOT_VOIDED,
    to: null,
    permission: 'petition.handle',
    guard: responsibleOrOffice,
  },
  openDossier: {
    label: { zh: '建立历史遗留问题档案', en: 'Open a legacy dossier' },
    from: NOT_ARCHIVED,
    to: null,
    permission: 'petition.handle',
    guard: (facts, actor) =>
      responsibleOrOffice(facts, actor) ?? (facts.dossier ? { code: 'DOSSIER_THERE' } : null),
  },
  keepDossier: {
    label: { zh: '整理历史遗留问题档案', en: 'Keep the legacy dossier' },
    from: NOT_ARCHIVED,
    to: null,
    permission: 'petition.handle',
    guard: responsibleOrOffice,
  },
};
