import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { archived, BIND, SET } from '../../server/src/archive-volumes/archive-volume.fixture';
import { carryDestruction } from '../../server/src/archive-volumes/destruction-erase.service';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

const NUMBER = '2005-信访-1卷';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;
let leader: TestPerson;
let volume: string;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  [clerk, leader] = [await town.as('CLERK', '林小禾'), await town.as('LEADER', '秦岳')];
  for (const name of ['吴工', '钱某', '孙某']) await town.as('HANDLER', name);
  await (await town.as('TENANT_ADMIN')).run(SET, { input: { term: 'YEARS_10', basis: '批复' } });
  await archived(town, clerk, NUMBER);
  volume = (await clerk.run(BIND, { input: { number: NUMBER, title: '二〇〇五年信访事项' } })).bindVolume.id;
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('the pages of a volume are counted, and whoever takes it says what for', async () => {
  const desk = await stage.deskOf(clerk, `/archive-volumes/${volume}/show`);
  await desk.sees('未编页');
  await desk.act('编页', () => desk.page.getByRole('spinbutton', { name: /^1．/ }).fill('3'));
  await desk.sees('3 页（第 1–3 页）');
  await desk.begin('下载整卷');
  await desk.sees('卷内每位信访人都能在门户看到');
  await desk.choose('用途', '核实');
  await desk.shot('volume-purpose');
  expect(await desk.link('下载整卷').getAttribute('aria-disabled')).toBe('true');
  await desk.fill('具体说明', '移交前核对');
  expect(await desk.link('下载整卷').getAttribute('href')).toContain('purposeKind=VERIFY_FACTS');
});

it('a volume whose term is over is appraised, approved by a leader, destroyed before two, and certified', async () => {
  const desk = await stage.deskOf(clerk, '/archive-volumes');
  await desk.sees('没有保管期限已满的案卷');
  expect(await desk.reasonAgainst('鉴定')).toContain('没有可以鉴定的案卷');
  await stage.world.db.write(town, (tx) =>
    tx.query(
      `update archive_volumes set kept_until = '2015-12-31', year = 2005 where county_id = $1 and tenant_id = $2 and id = $3`,
      [town.countyId, town.tenantId, volume],
    ),
  );
  await desk.open('/archive-volumes');
  await desk.act('鉴定', async () => {
    await desk.choose('鉴定人', '吴工');
    await desk.choose('意见', '销毁');
    await desk.shot('appraise');
  });
  await desk.sees('已鉴定、待批准');
  expect(await desk.reasonAgainst('批准销毁')).toContain('领导');

  const above = await stage.deskOf(leader, '/archive-volumes', PHONE);
  await above.act('批准销毁', () => above.fill('意见', '同意'));
  await above.sees('已批准销毁');
  await above.shot('destruction-approved');
  expect(await above.overflows()).toBe(false);

  await desk.open('/archive-volumes');
  await desk.act('监督销毁', async () => {
    await desk.choose('监销人 1', '钱某');
    await desk.choose('监销人 2', '孙某');
    await desk.shot('destroy');
  });
  await desk.sees('已销毁 0 / 1 卷');
  await desk.shot('destroying');
  const { destructions } = await clerk.run('{ destructions { nodes { id } } }');
  const { vaults, files, now } = stage.world.app.services;
  await carryDestruction({ db: stage.world.db, vaults, files, now }, town, destructions.nodes[0].id);
  // the page looks again by itself
  await desk.sees('下载销毁证明');
  await desk.shot('destroyed');
  expect(await desk.barriers()).toEqual([]);
  await desk.open(`/archive-volumes/${volume}/show`);
  await desk.sees('已销毁');
  expect(await desk.button('下载整卷').count()).toBe(0);
});
