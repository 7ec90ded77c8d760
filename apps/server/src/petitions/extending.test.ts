import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, beijingDate, dueDate } from '@huiyin/domain';
import { aLegalOverlay } from '../legal-overlays/legal-overlay.fixture';
import { aPost } from '../leadership-groups/leadership-group.fixture';
import { FOLLOW, openPortalOf } from '../portal/portal.fixture';
import { World, type TestPerson, type TestTenant } from '../testing/world';
import { boundTo, inputsOf, register, verb } from './petition.fixture';

const PETITION = `query ($id: ID!) { petition(id: $id) { actions { action allowed code }
  clocks { kind unit mayExtendBy due } } }`;
const today = beijingDate(new Date());

type County = Awaited<ReturnType<World['county']>>;
let world: World;
let county: County;
let town: TestTenant;
let clerk: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  world = await World.open();
  county = await world.county();
  town = await county.tenant();
  [clerk, admin] = [await town.as('CLERK'), await town.as('TENANT_ADMIN')];
});
afterAll(() => world.close());

/** In hand, and bound to a law. */
async function inHand(profile: string, track?: string): Promise<string> {
  const { id } = await register(clerk);
  const inputs = inputsOf(town, clerk, clerk);
  await clerk.run(verb('acceptPetition'), { input: { id, track } });
  await clerk.run(verb('assignPetition'), { input: { id, ...inputs['assignPetition'] } });
  await boundTo(world, town, id, profile);
  return id;
}

const read = async (id: string) => (await admin.run(PETITION, { id })).petition;
const conclude = async (id: string) =>
  (await read(id)).clocks.find(({ kind }: { kind: string }) => kind === 'CONCLUDE');
const by = (id: string, days: number) => ({
  input: { ...inputsOf(town, clerk, clerk)['extendPetition'], id, days },
});

it.each([
  { law: 'cn-2022', track: 'ART_31_6', unit: 'DAY', most: 30, length: 60, said: '1–30日' },
  { law: 'cn-2022+zj-2016', track: 'ART_31_6', unit: 'DAY', most: 60, length: 30, said: '1–60日' },
  {
    law: 'cn-2022',
    track: 'INFORMATION_REQUEST',
    unit: 'WORKDAY',
    most: 20,
    length: 20,
    said: '1–20个工作日',
  },
] as const)(
  'of $track under $law goes $most $unit far, once',
  async ({ law, track, unit, most, length, said }) => {
    const id = await inHand(law, track);
    expect(await conclude(id)).toMatchObject({
      unit,
      mayExtendBy: most,
      due: dueDate(today, length, unit, true),
    });
    await expect(admin.run(verb('extendPetition'), by(id, most + 1))).rejects.toThrow(said);
    await admin.run(verb('extendPetition'), by(id, most));
    expect(await conclude(id)).toMatchObject({
      mayExtendBy: null,
      due: dueDate(today, length + most, unit, true),
    });
    expect(await admin.refused(verb('extendPetition'), by(id, 1))).toBe('ALREADY_EXTENDED');
  },
);

it('says who approved it and how its petitioner was told, who reads that too', async () => {
  await openPortalOf(town, admin);
  const { id, queryCode: code } = await register(clerk);
  for (const step of ['acceptPetition', 'assignPetition'])
    await clerk.run(verb(step), { input: { id, ...inputsOf(town, clerk, clerk)[step] } });
  const SAID = 'query ($id: ID!) { petition(id: $id) { number extensionApprover extensionNotice } }';
  const said = async () => (await admin.run(SAID, { id })).petition;
  const { number, ...before } = await said();
  expect(before).toEqual({ extensionApprover: null, extensionNotice: null });
  const notice = '十一月三十日当面送交告知书，本人签收';
  await admin.run(verb('extendPetition'), { input: { ...by(id, 5).input, notice } });
  const { approverId } = by(id, 5).input as unknown as { approverId: string };
  const { official } = await admin.run('query ($id: ID!) { official(id: $id) { name } }', { id: approverId });
  expect(await said()).toEqual({ number, extensionApprover: official.name, extensionNotice: notice });
  const { followPetition } = await world.visitor().run(FOLLOW, { tenantCode: town.code, number, code });
  const told = followPetition.events.find(({ kind }: { kind: string }) => kind === 'EXTENDED');
  expect(told.text).toContain(`（告知情况：${notice}）`);
});

it('is refused from the start where a county bound itself to none', async () => {
  await aLegalOverlay(world, county.office, {
    enforced: true,
    inForceFrom: addDays(today, -1),
    more: { id: 'yx-2025', terms: [{ kind: 'CONCLUDE', length: 45, extension: null, articles: [3] }] },
  });
  const id = await inHand('cn-2022+yx-2025v1');
  expect(await conclude(id)).toMatchObject({ mayExtendBy: null, due: dueDate(today, 45, 'DAY', true) });
  const { actions } = await read(id);
  expect(actions).toContainEqual({ action: 'extend', allowed: false, code: 'TERM_NOT_EXTENSIBLE' });
  expect(await admin.refused(verb('extendPetition'), by(id, 10))).toBe('TERM_NOT_EXTENSIBLE');
});

it('is approved by who heads the office; by whoever serves, where nobody was appointed', async () => {
  const offered = async () =>
    (await clerk.run('{ officials(mayExtend: true) { nodes { id } } }')).officials.nodes.map(
      ({ id }: { id: string }) => id,
    );
  const [none, headed] = [await inHand('cn-2022', 'ART_31_6'), await inHand('cn-2022', 'ART_31_6')];
  expect(await offered()).toContain(clerk.officialId);
  await admin.run(verb('extendPetition'), by(none, 10));
  const [head, member] = [await town.as('LEADER', '方惠民'), await town.as('LEADER', '秦岳')];
  await aPost(world, town, member.officialId, 'MEMBER');
  expect(await offered()).toEqual(expect.arrayContaining([clerk.officialId, member.officialId]));
  await aPost(world, town, head.officialId, 'HEAD');
  expect(await offered()).toEqual([head.officialId]);
  const approvedBy = ({ officialId: approverId }: TestPerson) => ({
    input: { ...by(headed, 10).input, approverId },
  });
  await expect(admin.run(verb('extendPetition'), approvedBy(member))).rejects.toThrow(
    '应当是本单位的负责人，请选择：方惠民',
  );
  const extended = await admin.run(verb('extendPetition'), approvedBy(head));
  expect(extended.extendPetition.dueOn).toBe(dueDate(today, 70, 'DAY', true));
});
