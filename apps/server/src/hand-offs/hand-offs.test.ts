import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, beijingDate, chineseDate, pathwayEnds } from '@huiyin/domain';
import { aPdf, attach, openAttachmentWorld } from '../attachments/attachment.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { partsOf } from '../papers/paper-package.service';
import { openPortalOf } from '../portal/portal.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';

const HAND_OFF = 'mutation ($input: HandOffInput!) { handOffPetition(input: $input) { id } }';
const ACKNOWLEDGE =
  'mutation ($input: AcknowledgeHandOffInput!) { acknowledgeHandOff(input: $input) { id } }';
const PATHWAY = 'pathway { name forum what provision term from endsOn over }';
const SHOWN = `query ($id: ID!) { petition(id: $id) { number ${PATHWAY} handOffs { id receiver items means handedBy acknowledgedOn
  signer proofKind proof recordedBy } events { kind text } actions { action allowed code } } }`;
const FOLLOWED = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) { ${PATHWAY} events { kind text } } }`;

let world: World;
let close: () => Promise<void>;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  ({ world, close } = await openAttachmentWorld());
  town = await (await world.county()).tenant();
  clerk = await town.as('CLERK');
  await openPortalOf(town, clerk);
});
afterAll(() => close());

const today = () => beijingDate(new Date());
const shown = async (id: string) => (await clerk.run(SHOWN, { id })).petition;
const packet = (id: string) => ({
  input: { id, receiver: '县复议办', items: '登记表一份、来信复印件一份', means: 'SENT_BY_POST' },
});
const receipt = (id: string, handOffId: string, more = {}) => ({
  input: { id, handOffId, on: today(), signer: '收发室', proofKind: 'RETURN_SLIP', proof: 'XA123', ...more },
});
async function diverted(more: Record<string, unknown> = {}): Promise<{ id: string; queryCode: string }> {
  const { id, queryCode } = await register(clerk);
  const input = { id, ...inputsOf(town, clerk, clerk)['notAcceptPetition'], ...more };
  await clerk.run(verb('notAcceptPetition'), { input });
  return { id, queryCode };
}

describe('a lawful way', () => {
  it('is kept with the day it counts from, and read with its last day by office and petitioner', async () => {
    const from = addDays(today(), -10);
    const { id, queryCode } = await diverted({ pathway: 'RECONSIDERATION', pathwayFrom: from });
    const endsOn = pathwayEnds({ length: 60, unit: 'DAY' }, from);
    const petition = await shown(id);
    expect(petition.pathway).toMatchObject({
      name: 'RECONSIDERATION',
      what: '申请行政复议',
      from,
      endsOn,
      over: false,
    });
    const key = { tenantCode: town.code, number: petition.number, code: queryCode };
    const { followPetition } = await world.visitor().run(FOLLOWED, key);
    expect(followPetition.pathway).toEqual(petition.pathway);
  });

  it('is none where none was named, and counts from no day to come', async () => {
    expect((await shown((await diverted()).id)).pathway).toBeNull();
    const { id } = await register(clerk);
    const input = { id, ...inputsOf(town, clerk, clerk)['notAcceptPetition'] };
    const tomorrow = { pathway: 'RECONSIDERATION', pathwayFrom: addDays(today(), 1) };
    expect(await clerk.refused(verb('notAcceptPetition'), { input: { ...input, ...tomorrow } })).toBe(
      'INVALID',
    );
  });
});

const take = (person: TestPerson, id: string) =>
  fetch(`${world.url}/hand-offs/${id}`, { headers: { cookie: person.credentials } });

describe('the package of a packet', () => {
  it('is unzipped and verified by standard tools, and tells the receiver what it needs', async () => {
    const { id, queryCode } = await diverted({ pathway: 'ARBITRATION' });
    await attach(clerk, id, aPdf());
    await clerk.run(HAND_OFF, packet(id));
    const { number, handOffs } = await shown(id);
    const response = await take(clerk, handOffs[0].id);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-packet-'));
    try {
      writeFileSync(join(folder, 'packet.zip'), Buffer.from(await response.arrayBuffer()));
      execFileSync('unzip', ['-q', 'packet.zip'], {
        cwd: folder,
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      });
      const [name = ''] = readdirSync(folder).filter((one) => one !== 'packet.zip');
      const root = join(folder, name);
      const check = (manifest: string) =>
        execFileSync('sha256sum', ['--check', '--strict', manifest], { cwd: root, stdio: 'pipe' }).toString();
      expect(check('manifest-sha256.txt').trim().split('\n')).toHaveLength(4);
      expect(check('tagmanifest-sha256.txt')).toContain('bag-info.txt: OK');
      const letter = async (file: string) =>
        String((await partsOf(readFileSync(join(root, 'data', file)))).get('word/document.xml')).replace(
          /<[^>]+>/g,
          '',
        );
      const cover = await letter('1 移送函.docx');
      for (const said of ['县复议办', number, '登记表一份、来信复印件一份', '另有文件 3 件'])
        expect(cover).toContain(said);
      expect(await letter('2 信访事项登记表.docx')).toContain('欧阳明月');
      expect(await letter('3 签收回执.docx')).toContain('签收人');
      const [attached = ''] = readdirSync(join(root, 'data', '附件'));
      writeFileSync(join(root, 'data', '附件', attached), '改过');
      expect(() => check('manifest-sha256.txt')).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
    const auditor = await town.as('AUDITOR');
    const { auditEntries } = await auditor.run(
      '{ auditEntries(first: 5) { nodes { action outcome detail } } }',
    );
    expect(auditEntries.nodes).toContainEqual(
      expect.objectContaining({ action: 'downloadHandOff', outcome: 'DONE' }),
    );
    const readings = `query ($tenantCode: String!, $number: String!, $code: String!) {
      followPetition(tenantCode: $tenantCode, number: $number, code: $code) { readings { role purpose } } }`;
    const { followPetition } = await world
      .visitor()
      .run(readings, { tenantCode: town.code, number, code: queryCode });
    expect(followPetition.readings).toEqual([{ role: '信访办', purpose: '移送材料' }]);
  });

  it('is given to who disposes of the matter, in its office, and is no accusation’s', async () => {
    const { id } = await diverted();
    await clerk.run(HAND_OFF, packet(id));
    const [{ id: handOffId }] = (await shown(id)).handOffs;
    expect((await take(await town.as('HANDLER'), handOffId)).status).toBe(403);
    expect((await take(await (await (await world.county()).tenant()).as('CLERK'), handOffId)).status).toBe(
      404,
    );
    expect((await take(clerk, id)).status).toBe(404);
    expect((await take(clerk, handOffId)).status).toBe(200);
  });
});

describe('a packet', () => {
  it('goes to the organ of the way and is signed for there, which the petitioner reads', async () => {
    const { id, queryCode } = await diverted({ pathway: 'ARBITRATION' });
    await clerk.run(HAND_OFF, packet(id));
    const { number, handOffs } = await shown(id);
    expect(handOffs).toMatchObject([{ receiver: '县复议办', means: 'SENT_BY_POST', acknowledgedOn: null }]);
    const handOffId = handOffs[0].id;
    expect(await clerk.refused(ACKNOWLEDGE, receipt(id, handOffId, { on: addDays(today(), 1) }))).toBe(
      'INVALID',
    );
    await clerk.run(ACKNOWLEDGE, receipt(id, handOffId));
    expect((await shown(id)).handOffs).toMatchObject([
      {
        acknowledgedOn: today(),
        signer: '收发室',
        proofKind: 'RETURN_SLIP',
        proof: 'XA123',
        recordedBy: 'CLERK某',
      },
    ]);
    expect(await clerk.refused(ACKNOWLEDGE, receipt(id, handOffId))).toBe('NOTHING_HANDED_OFF');
    const auditor = await town.as('AUDITOR');
    const { auditEntries } = await auditor.run('{ auditEntries(first: 20) { nodes { action outcome } } }');
    for (const action of ['handOffPetition', 'acknowledgeHandOff'])
      expect(auditEntries.nodes).toContainEqual({ action, outcome: 'DONE' });
    const { followPetition } = await world
      .visitor()
      .run(FOLLOWED, { tenantCode: town.code, number, code: queryCode });
    expect(followPetition.events.slice(-2).map(({ text }: { text: string }) => text)).toEqual([
      '县复议办（邮寄）：登记表一份、来信复印件一份',
      `县复议办 ${chineseDate(today())}签收（邮寄回执）`,
    ]);
  });

  it('is found again by who waits for its receipt, until that is there', async () => {
    const [sent, kept] = [await diverted(), await diverted()];
    await clerk.run(HAND_OFF, packet(sent.id));
    await clerk.run(HAND_OFF, packet(sent.id));
    const list = 'query ($filter: PetitionFilter) { petitions(filter: $filter, first: 50) { nodes { id } } }';
    const found = async (packetWaiting: boolean): Promise<string[]> =>
      (await clerk.run(list, { filter: { packetWaiting } })).petitions.nodes
        .map(({ id }: { id: string }) => id)
        .filter((id: string) => [sent.id, kept.id].includes(id));
    expect([await found(true), await found(false)]).toEqual([[sent.id], [kept.id]]);
    const [first, second] = (await shown(sent.id)).handOffs;
    await clerk.run(ACKNOWLEDGE, receipt(sent.id, first.id));
    expect(await found(true)).toEqual([sent.id]);
    await clerk.run(ACKNOWLEDGE, receipt(sent.id, second.id));
    expect([await found(true), (await found(false)).toSorted()]).toEqual([[], [sent.id, kept.id].toSorted()]);
  });

  it('keeps its matter open, and out of the archive, until its receiver has signed', async () => {
    const close = (id: string) => ({ input: { id } });
    const archive = (id: string) => ({ input: { id, volume: '2026-移送' } });
    const { id } = await diverted({ pathway: 'ARBITRATION' });
    await clerk.run(HAND_OFF, packet(id));
    await clerk.run(verb('servePetition'), {
      input: { id, ...inputsOf(town, clerk, clerk)['servePetition'] },
    });
    expect(await clerk.refused(verb('closePetition'), close(id))).toBe('HAND_OFF_UNSIGNED');
    // lost on its way, and sent once more: the one that came is signed for
    await clerk.run(HAND_OFF, packet(id));
    const again = (await shown(id)).handOffs.at(-1);
    await clerk.run(ACKNOWLEDGE, receipt(id, again.id));
    await clerk.run(verb('closePetition'), close(id));
    const later = { input: { ...packet(id).input, receiver: '县仲裁委' } };
    await clerk.run(HAND_OFF, later);
    expect(await clerk.refused(verb('archivePetition'), archive(id))).toBe('HAND_OFF_UNSIGNED');
    const waiting = (await shown(id)).handOffs.find(
      ({ receiver }: { receiver: string }) => receiver === '县仲裁委',
    );
    await clerk.run(ACKNOWLEDGE, receipt(id, waiting.id, { proofKind: 'CONFIRMED_BY_PHONE' }));
    await clerk.run(verb('archivePetition'), archive(id));
  });

  it('is of what was sent on a lawful way alone, and one of another petition is not found', async () => {
    const { id } = await register(clerk);
    expect(await clerk.refused(HAND_OFF, packet(id))).toBe('WRONG_STATE');
    const [first, second] = [await diverted(), await diverted()];
    for (const one of [first, second]) await clerk.run(HAND_OFF, packet(one.id));
    const [foreign] = (await shown(first.id)).handOffs;
    expect(await clerk.refused(ACKNOWLEDGE, receipt(second.id, foreign.id))).toBe('NOT_FOUND');
  });

  it('is not of what was answered here', async () => {
    const { id } = await register(clerk);
    for (const step of [
      'acceptPetition',
      'assignPetition',
      'takePetition',
      'answerPetition',
      'servePetition',
    ])
      await clerk.run(verb(step), { input: { id, ...inputsOf(town, clerk, clerk)[step] } });
    expect(await clerk.refused(HAND_OFF, packet(id))).toBe('NOT_DIVERTED');
  });
});
