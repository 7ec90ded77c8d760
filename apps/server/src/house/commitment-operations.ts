import { aCommitment } from '../commitments/commitment.fixture';
import { nextWorkday } from '../petitions/petition.fixture';
import { input, type Operation } from './operation';
import { after, atThePortal, type Prepared, type Stage } from './preparations';

const inHand = after('acceptPetition', 'assignPetition', 'takePetition');

const withACommitment = async (stage: Stage): Promise<Prepared> => {
  const { objects } = await inHand(stage);
  const commitment = await aCommitment(stage.world, stage.place, objects?.petition as string);
  return { objects: { ...objects, commitment } };
};

const OF_IT = { 'input.id': 'petition', 'input.commitmentId': 'commitment' } as const;

/** What the organ undertakes, and whether it did it. */
export const COMMITMENT_OPERATIONS: Readonly<Record<string, Operation>> = {
  makeCommitment: {
    by: 'CLERK',
    ids: { 'input.id': 'petition' },
    args: input({ text: '修复路面', dueOn: nextWorkday() }),
    prepare: inHand,
  },
  keepCommitment: {
    by: 'CLERK',
    ids: OF_IT,
    args: input({ proof: '现场照片' }),
    prepare: withACommitment,
  },
  answerOwnWords: {
    outside: true,
    ids: { 'input.commitmentId': 'commitment' },
    args: ({ code }) => ({ input: { tenantCode: code, number: '', code: '', theirs: false } }),
    prepare: async (stage) => {
      const { args = {}, objects = {} } = await atThePortal('acceptPetition')(stage);
      const { world, place } = stage;
      const commitment = await aCommitment(world, place, objects.petition ?? '', '按约到场确认');
      return {
        args: { input: { ...args, commitmentId: commitment, theirs: false } },
        objects: { ...objects, commitment },
      };
    },
  },
  disputePerformance: {
    outside: true,
    ids: { 'input.commitmentId': 'commitment' },
    args: ({ code }) => ({ input: { tenantCode: code, number: '', code: '', reason: '只做了一半' } }),
    prepare: async (stage) => {
      const { args = {}, objects = {} } = await atThePortal('acceptPetition')(stage);
      const { world, place } = stage;
      const commitment = await aCommitment(world, place, objects.petition ?? '', null, {
        keptAt: new Date(),
        proof: '照片',
      });
      return {
        args: { input: { ...args, commitmentId: commitment, reason: '只做了一半' } },
        objects: { ...objects, commitment },
      };
    },
  },
  recordBrokenCommitment: { by: 'CLERK', ids: OF_IT, prepare: withACommitment },
};
