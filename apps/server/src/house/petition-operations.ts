import { aPetition, inputsOf, register, verb } from '../petitions/petition.fixture';
import { input, type Operation } from './operation';
import {
  after,
  aTarget,
  aTransferLost,
  aTransferObjectedTo,
  aTransferReported,
  aTransferToReport,
  aTransferToSign,
  type Prepared,
  type Stage,
} from './preparations';

const THE = { 'input.id': 'petition' } as const;
const A_TRANSFER = { 'input.id': 'transfer' } as const;
const ADMIN = { by: 'TENANT_ADMIN' } as const;
const ASSIGNED = ['acceptPetition', 'assignPetition'];
const TAKEN = [...ASSIGNED, 'takePetition'];
export const SERVED = [...TAKEN, 'answerPetition', 'servePetition'];

/** A verb of the trade, on a petition that has come so far. */
const petitionVerb = (name: string, steps: string[] = [], more: Partial<Operation> = {}): Operation => ({
  by: 'CLERK',
  ids: THE,
  args: (place) => ({ input: { ...inputsOf(place, place.clerk, place.clerk)[name] } }),
  prepare: after(...steps),
  ...more,
});

/** Of what was only told before the matter was closed. */
async function toldAndClosed({ place }: Stage): Promise<Prepared> {
  const { clerk } = place;
  // who left a telephone alone: to an address it is written
  const { id } = await register(clerk, { parties: [{ name: '欧阳明月', phone: '13800001234' }] });
  const inputs: Record<string, object> = inputsOf(place, clerk, clerk);
  const told: typeof inputs = { ...inputs, servePetition: { method: 'PHONE', proof: '录音 1 号' } };
  for (const step of ['referOutPetition', 'servePetition', 'closePetition'])
    await clerk.run(verb(step), { input: { id, ...told[step] } });
  return { objects: { petition: id } };
}

/** Bound to the law of a province that knows how a matter without a successor ends. */
async function closedUnderShandong(stage: Stage): Promise<Prepared> {
  const prepared = await after('withdrawPetition', 'closePetition')(stage);
  const { countyId, tenantId } = stage.place;
  await stage.world.db.write(stage.place, (tx) =>
    tx.query(
      `update petitions set profile = 'cn-2022+sd-2015' where county_id = $1 and tenant_id = $2 and id = $3`,
      [countyId, tenantId, prepared.objects?.petition],
    ),
  );
  return prepared;
}

/** What is done to a petition, in one office and between two. */
export const PETITION_OPERATIONS: Readonly<Record<string, Operation>> = {
  registerPetition: {
    by: 'CLERK',
    ids: { 'input.topicId': 'topic', 'input.placeUnitId': 'unit', 'input.firstAskedId': 'official' },
    args: input(aPetition()),
  },
  correctPetition: petitionVerb('correctPetition', [], {
    ids: { ...THE, 'input.topicId': 'topic', 'input.placeUnitId': 'unit' },
  }),
  voidPetition: petitionVerb('voidPetition'),
  acceptPetition: petitionVerb('acceptPetition'),
  acceptPetitionSimply: petitionVerb('acceptPetitionSimply'),
  endSimpleHandling: petitionVerb('endSimpleHandling', ['acceptPetitionSimply']),
  notAcceptPetition: petitionVerb('notAcceptPetition'),
  referOutPetition: petitionVerb('referOutPetition'),
  withdrawPetition: petitionVerb('withdrawPetition'),
  assignPetition: petitionVerb('assignPetition', ['acceptPetition'], {
    ids: { ...THE, 'input.unitId': 'unit', 'input.responsibleId': 'official', 'input.leadId': 'official' },
  }),
  handOverPetitions: {
    by: 'CLERK',
    ids: { 'input.fromId': 'official', 'input.toId': 'colleague' },
    args: input({ reason: '岗位调整' }),
  },
  takePetition: petitionVerb('takePetition', ASSIGNED),
  returnPetition: petitionVerb('returnPetition', ASSIGNED),
  planPetition: petitionVerb('planPetition', TAKEN),
  expeditePetition: petitionVerb('expeditePetition', TAKEN),
  reportPetitionUp: petitionVerb('reportPetitionUp'),
  recordDirection: petitionVerb('recordDirection', ['reportPetitionUp']),
  arrangePetitionHearing: petitionVerb('arrangePetitionHearing', TAKEN),
  recordPetitionHearing: petitionVerb('recordPetitionHearing', [...TAKEN, 'arrangePetitionHearing']),
  notePetition: petitionVerb('notePetition', TAKEN),
  recordPetitionerView: petitionVerb('recordPetitionerView', [...TAKEN, 'answerPetition']),
  giveInterimReply: petitionVerb('giveInterimReply', TAKEN),
  extendPetition: petitionVerb('extendPetition', ['acceptPetition'], {
    ...ADMIN,
    ids: { ...THE, 'input.approverId': 'official' },
  }),
  answerPetition: petitionVerb('answerPetition', TAKEN),
  servePetition: petitionVerb('servePetition', [...TAKEN, 'answerPetition']),
  serveInWriting: petitionVerb('serveInWriting', [], { prepare: toldAndClosed }),
  attemptService: petitionVerb('attemptService', [...TAKEN, 'answerPetition']),
  closePetition: petitionVerb('closePetition', SERVED),
  endPetition: petitionVerb('endPetition', [], { prepare: closedUnderShandong }),
  archivePetition: petitionVerb('archivePetition', [...SERVED, 'closePetition']),
  reissuePetitionCode: petitionVerb('reissuePetitionCode'),
  transferPetition: {
    by: 'CLERK',
    ids: { ...THE, 'input.toTenantId': 'tenant' },
    args: input({ kind: 'FORWARD' }),
    prepare: aTarget,
  },
  signTransfer: {
    by: 'CLERK',
    ids: { ...A_TRANSFER, 'input.ownerId': 'official' },
    args: input(),
    prepare: aTransferToSign,
  },
  objectToTransfer: {
    by: 'CLERK',
    ids: A_TRANSFER,
    args: input({ reason: '不属本镇' }),
    prepare: aTransferToSign,
  },
  takeBackTransfer: { by: 'CLERK', ids: A_TRANSFER, args: input(), prepare: aTransferObjectedTo },
  insistOnTransfer: {
    by: 'CLERK',
    ids: A_TRANSFER,
    args: input({ reason: '属你镇' }),
    prepare: aTransferObjectedTo,
  },
  recallTransfer: {
    by: 'CLERK',
    ids: A_TRANSFER,
    args: input({ reason: '对方单位已撤销' }),
    prepare: aTransferLost,
  },
  reportTransfer: {
    by: 'CLERK',
    ids: A_TRANSFER,
    args: input({ reason: '已办结' }),
    prepare: aTransferToReport(...SERVED),
  },
  supplementTransfer: {
    by: 'CLERK',
    ids: A_TRANSFER,
    args: input({ reason: '补充送达回证' }),
    prepare: aTransferReported(...SERVED),
  },
  revealPetitioner: petitionVerb('revealPetitioner', [], { args: input({ purpose: '电话回访' }) }),
};
