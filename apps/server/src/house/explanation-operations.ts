import { beijingDate, type AidStatus } from '@huiyin/domain';
import { anExplanation } from '../explanations/explanation.fixture';
import { input, type Operation } from './operation';
import { after, atThePortal, type Prepared, type Stage } from './preparations';

const OF_IT = { 'input.id': 'petition', 'input.offerId': 'aidOffer' } as const;
const CLERK = { by: 'CLERK' } as const;
const TODAY = beijingDate(new Date());

const offered =
  (status: Extract<AidStatus, 'AID_OFFERED' | 'AID_WANTED' | 'AID_HANDED_ON'>) =>
  async (stage: Stage): Promise<Prepared> => {
    const { world, place } = stage;
    const { objects } = await after('acceptPetition')(stage);
    const petition = objects?.petition as string;
    const aidOffer = await anExplanation(world, place, petition, place.clerk.officialId, status);
    return { objects: { ...objects, aidOffer } };
  };

/** What is explained on a matter, and the services a petitioner is told of. */
export const EXPLANATION_OPERATIONS: Readonly<Record<string, Operation>> = {
  recordExplanation: {
    ...CLERK,
    ids: { 'input.id': 'petition', 'input.explainerIds': 'official' },
    args: () => ({
      input: {
        heldAt: new Date().toISOString(),
        place: '接待室',
        explained: '说明补偿标准',
        rules: '土地管理法第四十八条',
      },
    }),
    prepare: after('acceptPetition'),
  },
  offerAid: {
    ...CLERK,
    ids: { 'input.id': 'petition' },
    args: input({ offer: { service: 'LEGAL_AID', agency: '县法律援助中心' } }),
    prepare: after('acceptPetition'),
  },
  chooseAid: {
    outside: true,
    ids: { 'input.offerId': 'aidOffer' },
    args: ({ code }) => ({ input: { tenantCode: code, number: '', code: '', wanted: true } }),
    prepare: async (stage) => {
      const { args = {}, objects = {} } = await atThePortal('acceptPetition')(stage);
      const { world, place } = stage;
      const aidOffer = await anExplanation(world, place, objects.petition ?? '', place.clerk.officialId);
      return {
        args: { input: { ...args, offerId: aidOffer, wanted: true } },
        objects: { ...objects, aidOffer },
      };
    },
  },
  answerAidOffer: { ...CLERK, ids: OF_IT, args: input({ wanted: true }), prepare: offered('AID_OFFERED') },
  handOnAid: { ...CLERK, ids: OF_IT, args: input({ on: TODAY }), prepare: offered('AID_WANTED') },
  acknowledgeAid: {
    ...CLERK,
    ids: OF_IT,
    args: input({ on: TODAY, signer: '值班律师' }),
    prepare: offered('AID_HANDED_ON'),
  },
};
