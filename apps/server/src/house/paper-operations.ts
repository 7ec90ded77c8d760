import { DEFAULT_PAPER_TEMPLATES } from '@huiyin/domain';
import { input, type Operation } from './operation';
import { after } from './preparations';

const OF_PETITION = { ids: { petitionId: 'petition' }, at: 'TENANT' } as const;

/** What is done with the papers of a petition, and with their templates. */
export const PAPER_OPERATIONS: Readonly<Record<string, Operation>> = {
  papers: OF_PETITION,
  paperOffers: OF_PETITION,
  paperPreview: { ...OF_PETITION, args: () => ({ kind: 'ACCEPTANCE_NOTICE' }) },
  paperTemplates: { at: 'COUNTY' },
  issuePaper: {
    by: 'CLERK',
    ids: { 'input.petitionId': 'petition' },
    args: input({ kind: 'ACCEPTANCE_NOTICE' }),
    prepare: after('acceptPetition'),
  },
  writePaperTemplate: {
    by: 'COUNTY_ADMIN',
    inOffice: true,
    args: input({ kind: 'HANDLING_OPINION', ...DEFAULT_PAPER_TEMPLATES.HANDLING_OPINION }),
  },
};
