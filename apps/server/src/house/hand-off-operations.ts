import { beijingDate } from '@huiyin/domain';
import { aHandOff } from '../hand-offs/hand-off.fixture';
import { input, type Operation } from './operation';
import { after, type Prepared, type Stage } from './preparations';

const DIVERTED = after('notAcceptPetition');

const withAPacket = async (stage: Stage): Promise<Prepared> => {
  const { objects } = await DIVERTED(stage);
  const handOff = await aHandOff(stage.world, stage.place, objects?.petition as string);
  return { objects: { ...objects, handOff } };
};

/** What goes to the organ of a lawful way. */
export const HAND_OFF_OPERATIONS: Readonly<Record<string, Operation>> = {
  handOffPetition: {
    by: 'CLERK',
    ids: { 'input.id': 'petition' },
    args: input({ receiver: '县劳动人事争议仲裁委', items: '来信一份', means: 'SENT_BY_POST' }),
    prepare: DIVERTED,
  },
  acknowledgeHandOff: {
    by: 'CLERK',
    ids: { 'input.id': 'petition', 'input.handOffId': 'handOff' },
    args: () =>
      input({ on: beijingDate(new Date()), signer: '收发室', proofKind: 'RETURN_SLIP', proof: 'XA123' })(),
    prepare: withAPacket,
  },
};
