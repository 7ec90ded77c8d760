import { aClaim } from '../claims/claim.fixture';
import { input, type Operation } from './operation';
import { after, type Prepared, type Stage } from './preparations';

const CLERK = { by: 'CLERK' } as const;
const inHand = after('acceptPetition', 'assignPetition', 'takePetition');

const withAClaim = async (stage: Stage): Promise<Prepared> => {
  const { objects } = await inHand(stage);
  return {
    objects: { ...objects, claim: await aClaim(stage.world, stage.place, objects?.petition as string) },
  };
};

/** What a petition asks for, and what becomes of each claim. */
export const CLAIM_OPERATIONS: Readonly<Record<string, Operation>> = {
  splitPetition: {
    ...CLERK,
    ids: { 'input.id': 'petition', 'input.claims.id': 'claim' },
    args: input({ claims: { text: '修复道路' } }),
    prepare: withAClaim,
  },
  answerClaim: {
    ...CLERK,
    ids: { 'input.id': 'petition', 'input.claimId': 'claim' },
    args: input({ outcome: 'NOT_SUPPORTED', facts: '无据', legalBasis: '《民法典》', opinion: '不予支持' }),
    prepare: withAClaim,
  },
};
