import { aLegacyDossier } from '../legacy-dossiers/legacy-dossier.fixture';
import { register } from '../petitions/petition.fixture';
import { input, type Operation } from './operation';
import { anAttachment } from './places';
import { after, type Prepared, type Stage } from './preparations';

const CLERK = { by: 'CLERK' } as const;
const OF_IT = { 'input.id': 'legacyDossier' } as const;

const opened = async ({ world, place }: Stage): Promise<Prepared> => {
  const { id } = await register(place.clerk);
  const attachment = await anAttachment(world, place, id);
  return { objects: { ...(await aLegacyDossier(world, place, id)), attachment } };
};

/** 历史遗留问题档案. */
export const DOSSIER_OPERATIONS: Readonly<Record<string, Operation>> = {
  legacyDossier: { ids: { id: 'legacyDossier' } },
  legacyDossiers: { ids: { petitionId: 'petition' } },
  openLegacyDossier: {
    ...CLERK,
    ids: { 'input.id': 'petition' },
    args: input({ problem: '教龄没有认定' }),
    prepare: after('acceptPetition'),
  },
  addDossierEntry: {
    ...CLERK,
    ids: { ...OF_IT, 'input.attachmentId': 'attachment' },
    args: input({ happenedOn: '1987', what: '受聘任教', source: 'SOURCE_UNKNOWN' }),
    prepare: opened,
  },
  strikeDossierEntry: {
    ...CLERK,
    ids: { ...OF_IT, 'input.entryId': 'dossierEntry' },
    args: input({ reason: '记错年份' }),
    prepare: opened,
  },
  recordDossierGap: { ...CLERK, ids: OF_IT, args: input({ paper: '聘用名册' }), prepare: opened },
  recordDossierSearch: {
    ...CLERK,
    ids: { ...OF_IT, 'input.gapId': 'dossierGap' },
    args: input({ searched: '县教育局档案室，未找到' }),
    prepare: opened,
  },
  settleDossierGap: {
    ...CLERK,
    ids: { ...OF_IT, 'input.gapId': 'dossierGap' },
    args: input({ found: true, outcome: '村委会旧账册中' }),
    prepare: opened,
  },
};
