import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  aPdf,
  attach,
  attachmentsOf,
  download,
  openAttachmentWorld,
  REMOVE,
} from '../attachments/attachment.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';
import {
  answerTwoClaims,
  CARRIED_ANSWERS,
  carry,
  carryPapers,
  issuePaper,
  markPapers,
  onTransfer,
  papersJobs,
  send,
  transferOf,
} from './transfer.fixture';

let room: Awaited<ReturnType<typeof openAttachmentWorld>>;
let world: World;
let office: TestTenant;
let town: TestTenant;
let clerk: TestPerson;
let townClerk: TestPerson;

beforeAll(async () => {
  room = await openAttachmentWorld();
  ({ world } = room);
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  [clerk, townClerk] = await Promise.all([office.as('CLERK', '周工'), town.as('CLERK', '李工')]);
});
afterAll(() => room.close());

const paper = async (person: TestPerson, petition: string, name: string, kind = 'MATERIAL', bytes = aPdf()) =>
  (await attach(person, petition, bytes, name, `&kind=${kind}`)).id as string;
const remove = (person: TestPerson, id: string) => person.run(REMOVE, { input: { id, reason: '传错了' } });

async function sent(petitionId: string) {
  const { id } = await send(clerk, petitionId, town);
  await carry(world, office, id);
  return id;
}
async function signed(id: string): Promise<string> {
  const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id });
  await carry(world, town, id);
  await carryPapers(world, office);
  return petitionId;
}
async function reported(id: string, petitionId: string) {
  await townClerk.run(verb('withdrawPetition'), { input: { id: petitionId, reason: '信访人撤回' } });
  await onTransfer(townClerk, 'reportTransfer', { id, reason: '信访人撤回' });
  await carry(world, town, id);
}
const step = (id: string, name: string) =>
  townClerk.run(verb(name), { input: { id, ...inputsOf(town, townClerk, townClerk)[name] } });
const namesOf = async (person: TestPerson, petitionId: string) =>
  (await attachmentsOf(person, petitionId)).map(({ name }) => name);

it('goes with the matter once it was signed for, as it was, and under the receiver’s own seal', async () => {
  const { id: petition } = await register(clerk);
  const bytes = aPdf(150_000);
  await paper(clerk, petition, '申请书.pdf', 'MATERIAL', bytes);
  await paper(clerk, petition, '内部意见.pdf', 'WORK');
  const wrong = await paper(clerk, petition, '传错.pdf');
  await remove(clerk, wrong);
  const id = await sent(petition);
  await carryPapers(world, office);
  expect(await room.filesOf(town)).toEqual([]);
  const there = await signed(id);
  const [entry, ...more] = await attachmentsOf(townClerk, there);
  expect(more).toEqual([]);
  expect(entry).toMatchObject({ name: '申请书.pdf', kind: 'MATERIAL', fromPortal: false });
  expect(entry?.['addedBy']).toMatch(/^.+ 周工$/);
  const back = await download(townClerk, entry?.['id'] as string);
  expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true);
  expect((await download(clerk, entry?.['id'] as string)).status).not.toBe(200);
});

it('given back unsigned, no paper was ever there', async () => {
  const { id: petition } = await register(clerk);
  await paper(clerk, petition, '申请书.pdf');
  const before = await room.filesOf(town);
  const id = await sent(petition);
  await onTransfer(townClerk, 'objectToTransfer', { id, reason: '不属本镇' });
  await carry(world, town, id);
  await onTransfer(clerk, 'takeBackTransfer', { id });
  await carry(world, office, id);
  await carryPapers(world, office);
  expect(await room.filesOf(town)).toEqual(before);
});

it('what comes later goes after it, and what was removed there does not come again', async () => {
  const { id: petition } = await register(clerk);
  const id = await sent(petition);
  const there = await signed(id);
  const before = (await papersJobs(world)).length;
  await paper(clerk, petition, '补充.pdf');
  expect(await papersJobs(world)).toHaveLength(before + 1);
  await carryPapers(world, office);
  const [entry] = await attachmentsOf(townClerk, there);
  expect(entry?.['name']).toBe('补充.pdf');
  await remove(townClerk, entry?.['id'] as string);
  await carryPapers(world, office);
  expect(await attachmentsOf(townClerk, there)).toHaveLength(1);
  // in no other office's hands, it goes nowhere
  await paper(clerk, (await register(clerk)).id, '另一件.pdf');
  expect(await papersJobs(world)).toHaveLength(before + 1);
});

it('comes back with the result, all of it, once', async () => {
  const { id: petition } = await register(clerk);
  await paper(clerk, petition, '申请书.pdf');
  const id = await sent(petition);
  const there = await signed(id);
  await paper(townClerk, there, '勘查记录.pdf', 'WORK');
  await paper(townClerk, there, '撤回声明.pdf', 'PROOF');
  await carry(world, town, id);
  expect(await namesOf(clerk, petition)).toEqual(['申请书.pdf']);
  await reported(id, there);
  await carry(world, town, id);
  expect(await namesOf(clerk, petition)).toEqual(['申请书.pdf', '勘查记录.pdf', '撤回声明.pdf']);
});

it('what the office issued comes with the report, each edition as it went out, and is nobody’s to add', async () => {
  await markPapers(world, town, '石信');
  const { id: petition } = await register(clerk);
  const id = await sent(petition);
  const there = await signed(id);
  for (const name of ['acceptPetition', 'assignPetition', 'takePetition']) await step(there, name);
  const notice = await issuePaper(townClerk, there, 'ACCEPTANCE_NOTICE');
  await answerTwoClaims(townClerk, there);
  for (const name of ['answerPetition', 'servePetition']) await step(there, name);
  const opinion = await issuePaper(townClerk, there, 'HANDLING_OPINION');
  await carry(world, town, id);
  expect(await namesOf(clerk, petition)).toEqual([]);
  expect((await transferOf(clerk, id)).answers).toEqual([]);

  await onTransfer(townClerk, 'reportTransfer', { id, reason: '已答复' });
  await carry(world, town, id);
  await carry(world, town, id);
  const here = await attachmentsOf(clerk, petition);
  expect(here).toMatchObject([
    { kind: 'PAPER', sha256: notice.sha256, name: expect.stringMatching(/^受理告知书.*石信.*\.docx$/) },
    { kind: 'PAPER', sha256: opinion.sha256, name: expect.stringMatching(/^处理意见书.*石信.*\.docx$/) },
  ]);
  for (const { id: one, sha256 } of here) {
    const bytes = Buffer.from(await (await download(clerk, one as string)).arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
  expect((await transferOf(clerk, id)).answers).toEqual(CARRIED_ANSWERS);
  // what is issued after it comes with a supplement
  await step(there, 'recordPetitionerView');
  const closing = await issuePaper(townClerk, there, 'COMPLETION_REPORT');
  await carry(world, town, id);
  expect(await attachmentsOf(clerk, petition)).toHaveLength(2);
  await onTransfer(townClerk, 'supplementTransfer', { id, reason: '补送办结报告' });
  await carry(world, town, id);
  expect((await attachmentsOf(clerk, petition)).map(({ sha256 }) => sha256)).toContain(closing.sha256);
  // by hand a file is added as anything but that
  const by = (kind: string) => attach(clerk, petition, aPdf(), '自制.pdf', `&kind=${kind}`);
  expect(await by('PAPER')).toMatchObject({ code: 'BAD_REQUEST' });
  expect(await by('WORK')).toMatchObject({ id: expect.any(String) });
});

it('a paper whose content was lost holds up neither the others nor the result', async () => {
  const { id: petition } = await register(clerk);
  const id = await sent(petition);
  const there = await signed(id);
  const lost = await paper(townClerk, there, '丢失.pdf', 'WORK');
  await paper(townClerk, there, '仍在.pdf', 'WORK');
  await rm(join(world.config.dataDir, 'attachments', String(town.countyId), town.tenantId, lost));
  await reported(id, there);
  expect(await namesOf(clerk, petition)).toEqual(['仍在.pdf']);
  const query = `{ auditEntries(first: 100) { nodes { action outcome subjectId } } }`;
  const { nodes } = (await (await office.as('AUDITOR')).run(query)).auditEntries;
  expect(nodes).toContainEqual({ action: 'carryAttachment', outcome: 'REFUSED', subjectId: lost });
});
