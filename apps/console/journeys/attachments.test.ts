import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { aPdf, aPng, download } from '../../server/src/attachments/attachment.fixture';
import { register } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import { PHONE, type Desk } from './desk';
import { Stage } from './stage';

const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-journey-'));
let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let school: TestTenant;
let clerk: TestPerson;
let petition: { id: string };
const letter = aPdf(5_000);

beforeAll(async () => {
  stage = await Stage.open({ dataDir });
  const county = await stage.world.county();
  [office, town, school] = [county.office, await county.tenant(), await county.tenant('SCHOOL')];
  clerk = await town.as('CLERK', '林小禾');
  petition = await register(clerk, { title: '石桥村口道路塌陷' });
});
afterEach(() => stage.assertQuiet());
afterAll(async () => {
  await stage.close();
  rmSync(dataDir, { recursive: true });
});

const page = (): string => `/petitions/${petition.id}/show`;

async function choose(desk: Desk, files: Record<string, Buffer>): Promise<void> {
  await desk.page
    .getByLabel('选择文件', { exact: true })
    .and(desk.page.locator('input'))
    .setInputFiles(
      Object.entries(files).map(([name, buffer]) => ({ name, mimeType: 'application/octet-stream', buffer })),
    );
}

async function save(desk: Desk, name: string): Promise<{ bytes: Buffer; href: string }> {
  const link = desk.link(`下载 ${name}`);
  const [saved] = await Promise.all([desk.page.waitForEvent('download'), link.click()]);
  expect(saved.suggestedFilename()).toBe(name);
  return { bytes: await readFile(await saved.path()), href: (await link.getAttribute('href')) ?? '' };
}

it('a clerk attaches a letter and a photo; what cannot be taken says why', async () => {
  const desk = await stage.deskOf(clerk, page());
  await desk.sees('还没有附件');
  await choose(desk, { '来信扫描.pdf': letter, '现场.png': aPng(40, 30) });
  await desk.link('下载 来信扫描.pdf').waitFor();
  await desk.link('下载 现场.png').waitFor();
  desk.foresee(/422/);
  await choose(desk, { '程序.pdf': Buffer.from('MZ\u0000\u0001 program'), '空白.pdf': Buffer.alloc(0) });
  await desk.sees('程序.pdf：这个文件不能上传：不是可以接收的文件类型');
  await desk.sees('空白.pdf：这个文件不能上传：文件是空的');
  await desk.shot('attachments');
  expect(await desk.barriers()).toEqual([]);
  await desk.page.getByRole('button', { name: '知道了' }).first().click();
  await desk.seesNo('程序.pdf');
});

it('files can be dropped, on a phone as well as at a desk', async () => {
  const desk = await stage.deskOf(clerk, page(), PHONE);
  await desk.button('拍照').waitFor();
  const transfer = await desk.page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['情况说明：雨天无法通行。'], '说明.txt'));
    data.items.add(new File(['证人名单见原件。'], '补充.txt'));
    return data;
  });
  await desk.button('选择文件').dispatchEvent('drop', { dataTransfer: transfer });
  await desk.link('下载 说明.txt').waitFor();
  await desk.link('下载 补充.txt').waitFor();
  expect(await desk.overflows()).toBe(false);
  await desk.shot('attachments-phone');
});

it('a colleague saves it whole; the school next door is told it is not there', async () => {
  const desk = await stage.deskOf(await town.as('HANDLER'), page());
  const { bytes, href } = await save(desk, '来信扫描.pdf');
  expect(bytes.equals(letter)).toBe(true);
  expect(await desk.refused('移除').first().getAttribute('title')).toMatch(/信访办/);
  const stranger = await school.as('CLERK');
  expect((await download(stranger, href.split('/').at(-1) as string)).status).toBe(404);
});

it('removing one asks why, and keeps what is left of it', async () => {
  const desk = await stage.deskOf(clerk, page());
  const item = desk.page.getByRole('listitem').filter({ hasText: '现场.png' });
  await item.getByRole('button', { name: '移除' }).click();
  await desk.fill('移除原因', '拍错了地方');
  await desk.submit();
  await desk.sees(/已由 林小禾 于 .* 移除：拍错了地方/);
  expect(await desk.link('下载 现场.png').count()).toBe(0);
  expect(await desk.link('下载 来信扫描.pdf').count()).toBe(1);
});

it('the county sees them only after it has entered', async () => {
  const desk = await stage.deskOf(await office.as('COUNTY_SUPERVISOR'), page());
  await desk.sees('请先进入该单位，再查看附件');
  await desk.seesNo('来信扫描.pdf');
  expect(await desk.link(/^下载/).count()).toBe(0);
});

it('a petitioner adds photos by number and code, and the office finds them', async () => {
  await openPortalOf(town, clerk);
  const { id, number, queryCode } = await register(clerk, { title: '自来水浑浊' });
  const photo = aPng(20, 20);
  const phone = await stage.desk(PHONE);
  await phone.page.goto(`${stage.world.url}/portal/#/${town.code}/follow`);
  await phone.page.getByLabel('登记编号').fill(number);
  await phone.page.getByLabel('查询码').fill(queryCode);
  await phone.press('查看');
  phone.foresee(/422/);
  await phone.page.getByLabel('选择照片或文件').setInputFiles([
    { name: '水样.png', mimeType: 'image/png', buffer: photo },
    { name: '网页.html', mimeType: 'text/html', buffer: Buffer.from('<html></html>') },
  ]);
  await phone.sees('已交给单位：水样.png');
  await phone.sees('网页.html：这个文件不能上传：文件里有程序或网页代码');
  expect(await phone.overflows()).toBe(false);
  expect(await phone.barriers()).toEqual([]);
  await phone.shot('portal-papers');

  const desk = await stage.deskOf(clerk, `/petitions/${id}/show`);
  await desk.sees(/信访人网上提交/);
  expect((await save(desk, '水样.png')).bytes.equals(photo)).toBe(true);
});
