import { inputsOf, register, verb } from '../petitions/petition.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';
import { carry, onTransfer, send } from '../transfers/transfer.fixture';
import { carryUp, NAME_ACCUSED, REROUTE, sealOver } from './accusation.fixture';

/** The offices through which a matter goes, who works on it there, and whom of the county's office it turns out to accuse. */
export type Offices = Readonly<{
  world: World;
  office: TestTenant;
  town: TestTenant;
  school: TestTenant;
  clerk: TestPerson;
  townsman: TestPerson;
  teacher: TestPerson;
  accused: readonly Readonly<{ name: string; officialId: string }>[];
  officeName: string;
  title: string;
}>;

export type History = Readonly<{
  /** Every row of it, the offices' petitions and the file of its transfer. */
  petitions: readonly string[];
  transferId: string;
  found: () => Promise<() => Promise<void>>;
  /** Who goes on having which petition. */
  stays: readonly (readonly [who: 'clerk' | 'townsman' | 'teacher', id: string])[];
  /** Those of `stays` that are an office's own, for whoever reads the county. */
  open: readonly string[];
}>;

const WHOLE = ['acceptPetition', 'assignPetition', 'takePetition', 'answerPetition', 'servePetition'];
export const answerWholly = async (who: TestPerson, tenant: TestTenant, id: string): Promise<void> => {
  const inputs = inputsOf(tenant, who, who);
  for (const step of WHOLE) await who.run(verb(step), { input: { id, ...inputs[step] } });
};

/** Sent from one office to the other, where it is signed for. */
export async function sentTo(offices: Offices, from: 'office' | 'town') {
  const { world, office, town, clerk, townsman, title } = offices;
  const [here, there] = from === 'town' ? [town, office] : [office, town];
  const [sender, receiver] = from === 'town' ? [townsman, clerk] : [clerk, townsman];
  const { id } = await register(sender, { title });
  const { id: transferId } = await send(
    sender,
    id,
    there,
    from === 'office' ? { deviation: '由事发地办理' } : {},
  );
  await carry(world, here, transferId);
  const signs = async () => {
    const { petitionId } = await onTransfer(receiver, 'signTransfer', { id: transferId });
    await carry(world, there, transferId);
    return petitionId as string;
  };
  const reports = async (petitionId: string) => {
    await answerWholly(receiver, there, petitionId);
    await onTransfer(receiver, 'reportTransfer', { id: transferId, reason: '已办结' });
    await carry(world, there, transferId);
  };
  return { id, transferId, signs, reports };
}

/** Found out at the county. */
export async function named(offices: Offices, id: string, transferId: string) {
  const { world, office, clerk, accused } = offices;
  const input = { id, accused: accused.map(({ officialId }) => ({ kind: 'OFFICIAL', officialId })) };
  await clerk.run(NAME_ACCUSED, { input });
  return () => sealOver(world, office, transferId);
}

/** Found out in the town. */
export async function rerouted({ world, town, townsman, accused, officeName }: Offices, id: string) {
  const names = accused.map(({ name }) => ({ kind: 'OFFICIAL', name, officeName }));
  await townsman.run(REROUTE, { input: { id, accused: names } });
  return () => carryUp(world, town, id);
}

/** Handed on by the county to a school, whose result it reported to the town. */
export async function throughTheCounty(offices: Offices) {
  const { world, office, school, clerk, teacher } = offices;
  const { id, transferId, signs } = await sentTo(offices, 'town');
  const above = await signs();
  const { id: down } = await send(clerk, above, school, { deviation: '由事发地办理' });
  await carry(world, office, down);
  const { petitionId: there } = await onTransfer(teacher, 'signTransfer', { id: down });
  await carry(world, school, down);
  await answerWholly(teacher, school, there as string);
  for (const [who, from, one] of [
    [teacher, school, down],
    [clerk, office, transferId],
  ] as const) {
    await onTransfer(who, 'reportTransfer', { id: one, reason: '已办结' });
    await carry(world, from, one);
  }
  return { id, transferId, above, down, there: there as string };
}

/** How a matter came to lie in more than one office before it was found out to accuse somebody of the county's. */
export const HISTORIES: readonly [string, (offices: Offices) => Promise<History>][] = [
  [
    'sent up by the town, and in the county’s hands',
    async (offices) => {
      const { id, transferId, signs } = await sentTo(offices, 'town');
      const petitionId = await signs();
      const found = () => named(offices, petitionId, transferId);
      const stays = [
        ['townsman', id],
        ['clerk', petitionId],
      ] as const;
      return { petitions: [id, petitionId], transferId, found, stays, open: [id] };
    },
  ],
  [
    'sent down by the county, and reported by the town',
    async (offices) => {
      const { id, transferId, signs, reports } = await sentTo(offices, 'office');
      const there = await signs();
      await reports(there);
      const found = () => named(offices, id, transferId);
      const stays = [
        ['townsman', there],
        ['clerk', id],
      ] as const;
      return { petitions: [id, there], transferId, found, stays, open: [there] };
    },
  ],
  [
    'reported by the county, and found out in the town that had sent it up',
    async (offices) => {
      const { id, transferId, signs, reports } = await sentTo(offices, 'town');
      const above = await signs();
      await reports(above);
      const found = () => rerouted(offices, id);
      return { petitions: [id, above], transferId, found, stays: [['clerk', above]], open: [above] };
    },
  ],
  [
    'handed on by the county to a school, whose result it reported, and found out in the town that had sent it up',
    async (offices) => {
      const { id, transferId, above, there } = await throughTheCounty(offices);
      const stays = [
        ['clerk', above],
        ['teacher', there],
      ] as const;
      const found = () => rerouted(offices, id);
      return { petitions: [id, above, there], transferId, found, stays, open: [there] };
    },
  ],
  [
    'objected to by the county, and found out in the town that took it back',
    async (offices) => {
      const { world, office, town, clerk, townsman } = offices;
      const { id, transferId } = await sentTo(offices, 'town');
      await onTransfer(clerk, 'objectToTransfer', { id: transferId, reason: '应由镇办理' });
      await carry(world, office, transferId);
      await onTransfer(townsman, 'takeBackTransfer', { id: transferId });
      await carry(world, town, transferId);
      return { petitions: [id], transferId, found: () => rerouted(offices, id), stays: [], open: [] };
    },
  ],
];
