import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  aPdf,
  attach,
  attachmentsOf,
  download,
  openAttachmentWorld,
} from '../attachments/attachment.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import type { World, TestPerson } from '../testing/world';
import {
  chanceOf,
  dying,
  Killed,
  SEEDS,
  staffed,
  WHERE,
  watching,
  type Office,
} from './transfer-chance.fixture';
import {
  answerTwoClaims,
  CARRIED_ANSWERS,
  carry,
  carryPapers,
  issuePaper,
  markPapers,
  onTransfer,
  send,
  serving,
  transferOf,
} from './transfer.fixture';

let room: Awaited<ReturnType<typeof openAttachmentWorld>>;
let world: World;
let county: Office;
let town: Office;
let school: Office;
let seen: ReturnType<typeof watching>;

beforeAll(async () => {
  room = await openAttachmentWorld();
  ({ world } = room);
  const ground = await world.county();
  [county, town, school] = await Promise.all([
    staffed(ground.office),
    staffed(await ground.tenant()),
    staffed(await ground.tenant('SCHOOL')),
  ]);
  seen = watching(world, [county, town, school]);
  await markPapers(world, school.tenant, '校信');
});
afterAll(() => room.close());

it.each(SEEDS)('county, town, refused, county, school, answered, reported: order %i', async (seed) => {
  const { rows, whoAnswers, filesAgree } = seen;
  const chance = chanceOf(seed);
  const anyOf = ({ people }: Office): TestPerson => people[chance(people.length)] as TestPerson;
  const receipt = await register(anyOf(county));
  /** What the petitioner gave, before and after the matter was sent, and what was added where it was dealt with. */
  const [first, later, reply] = [aPdf(80_000), aPdf(), aPdf()];
  const added = (person: TestPerson, id: string, bytes: Buffer, kind: string) =>
    attach(person, id, bytes, '材料.pdf', `&kind=${kind}`);
  await added(anyOf(county), receipt.id, first, 'MATERIAL');
  await added(anyOf(county), receipt.id, aPdf(), 'WORK');
  const transfers: { id: string; to: Office }[] = [];
  let deaths = 0;
  let current: string | null = null;

  const check = async () => {
    await whoAnswers(county, receipt.id);
    await filesAgree(transfers.map(({ id }) => id));
  };
  /** The queue's work for one office, which is killed more often than not. */
  const message = async (office: Office, id: string) => {
    const dies = chance(3) > 0;
    const db = dies ? dying(world.db, 1 + chance(4), chance(2) === 0) : world.db;
    try {
      if (chance(3) === 0) await carryPapers(world, office.tenant, db);
      else await carry(world, office.tenant, id, db);
    } catch (error) {
      // an office that has no file yet has nothing to send
      if (!(error instanceof Killed) && !String(error).includes('没有找到')) throw error;
      deaths += 1;
    }
    await check();
  };
  /** Lets messages go in any order until the office's file is in that state. */
  const until = async (office: Office, id: string, status: string, to: Office) => {
    for (let i = 0; i < 200; i += 1) {
      if ((await transferOf(anyOf(office), id))?.status === status) return;
      await message(chance(2) === 0 ? county : to, chance(4) === 0 && current ? current : id);
    }
    throw new Error(`never ${status}`);
  };
  const sendTo = async (to: Office): Promise<string> => {
    const { id } = await send(anyOf(county), receipt.id, to.tenant);
    transfers.push({ id, to });
    await check();
    await until(to, id, 'OFFERED', to);
    return id;
  };
  const act = async (person: TestPerson, name: string, input: Record<string, unknown>) => {
    const answer = await onTransfer(person, name, input);
    await check();
    return answer;
  };

  const refused = await sendTo(town);
  current = refused;
  await act(anyOf(town), 'objectToTransfer', { id: refused, reason: '不属本镇职权，由县公路局管养' });
  await until(county, refused, 'OBJECTED', town);
  await act(anyOf(county), 'takeBackTransfer', { id: refused });
  // to an office that is suspended before it signs, with the matter there or still on its way
  const lost = (await send(anyOf(county), receipt.id, town.tenant)).id;
  transfers.push({ id: lost, to: town });
  if (chance(2) === 0) await message(county, lost);
  await serving(world, town.tenant, false);
  await act(anyOf(county), 'recallTransfer', { id: lost, reason: '对方单位已停用' });
  await until(county, lost, 'RETURNED', town);
  await serving(world, town.tenant, true);
  // and to one that is suspended after it signed, its signature known to the sender
  const held = await sendTo(town);
  await act(anyOf(town), 'signTransfer', { id: held });
  await until(county, held, 'SIGNED', town);
  await serving(world, town.tenant, false);
  await act(anyOf(county), 'recallTransfer', { id: held, reason: '对方单位已停用' });
  await until(county, held, 'RETURNED', town);
  await serving(world, town.tenant, true);
  const id = await sendTo(school);
  const handler = anyOf(school);
  const { petitionId } = await act(anyOf(school), 'signTransfer', { id });
  await added(anyOf(county), receipt.id, later, 'MATERIAL');
  await added(handler, petitionId, reply, 'REPLY');
  const inputs = inputsOf(school.tenant, handler, handler);
  for (const step of [
    'acceptPetition',
    'assignPetition',
    'takePetition',
    'answerPetition',
    'servePetition',
  ]) {
    if (step === 'answerPetition') await answerTwoClaims(handler, petitionId);
    await handler.run(verb(step), { input: { id: petitionId, ...inputs[step] } });
    await message(chance(2) === 0 ? school : county, id);
  }
  expect(await whoAnswers(county, receipt.id)).toMatchObject({ office: school, id: petitionId });
  while ((await attachmentsOf(handler, petitionId)).length < 3)
    await message(chance(2) === 0 ? county : school, id);
  const opinion = await issuePaper(handler, petitionId, 'HANDLING_OPINION');
  await act(anyOf(school), 'reportTransfer', { id, reason: '已答复并送达' });
  await until(county, id, 'REPORTED', school);
  await until(town, refused, 'RETURNED', town);
  // what is made after the report goes the same way, twice, the second while the first may be under way
  const late = [aPdf(90_000), aPdf()] as const;
  for (const [i, bytes] of late.entries()) {
    await added(handler, petitionId, bytes, 'PROOF');
    await act(anyOf(school), 'supplementTransfer', { id, reason: `补充材料 ${i + 1}` });
    if (chance(2) === 0) await message(school, id);
  }
  const signedThere = (await transferOf(handler, id)).path;
  while ((await transferOf(anyOf(county), id)).path.length < signedThere.length) await message(school, id);

  expect(await whoAnswers(county, receipt.id)).toMatchObject({ office: county, status: 'SERVED' });
  const told = await rows<{ kind: string }>(
    county,
    `select kind from petition_events ${WHERE} and petition_id = $3 and kind like 'TRANSFER%' order by seq`,
    receipt.id,
  );
  expect(told.map(({ kind }) => kind)).toEqual([
    'TRANSFERRED',
    'TRANSFER_OBJECTED',
    'TRANSFER_RETURNED',
    'TRANSFERRED',
    'TRANSFER_RETURNED',
    'TRANSFERRED',
    'TRANSFER_SIGNED',
    'TRANSFER_RETURNED',
    'TRANSFERRED',
    'TRANSFER_SIGNED',
    'TRANSFER_REPORTED',
    'TRANSFER_SUPPLEMENTED',
    'TRANSFER_SUPPLEMENTED',
  ]);
  expect(deaths).toBeGreaterThan(0);
  // what was answered to each claim is in the sender's file, and the paper that said so beside it
  expect((await transferOf(anyOf(county), id)).answers).toEqual(CARRIED_ANSWERS);
  expect((await transferOf(handler, id)).answers).toEqual([]);

  // every paper in each office once, none that was not to go, each as it was
  const there = await attachmentsOf(handler, petitionId);
  expect(there.map(({ kind }) => kind).toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
    'MATERIAL',
    'MATERIAL',
    'PROOF',
    'PROOF',
    'REPLY',
  ]);
  const here = await attachmentsOf(anyOf(county), receipt.id);
  expect(here.map(({ kind }) => kind).toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
    'MATERIAL',
    'MATERIAL',
    'PAPER',
    'PROOF',
    'PROOF',
    'REPLY',
    'WORK',
  ]);
  expect(here.find(({ kind }) => kind === 'PAPER')).toMatchObject({
    name: expect.stringMatching(/^处理意见书.*校信.*\.docx$/),
    sha256: opinion.sha256,
  });
  for (const [person, papers] of [
    [handler, there],
    [anyOf(county), here],
  ] as const)
    for (const { id: paper, sha256 } of papers) {
      const bytes = await download(person, paper as string).then((answer) => answer.arrayBuffer());
      expect(createHash('sha256').update(Buffer.from(bytes)).digest('hex')).toBe(sha256);
    }
});
