import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { register } from '../../server/src/petitions/petition.fixture';
import { PASSWORD, type TestPerson, type TestTenant } from '../../server/src/testing/world';
import { receipt, typePetition } from './counter';
import { PHONE, type Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  clerk = await town.as('CLERK', '林小禾');
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

it('registers, lists and handles a petition on a phone, nothing hanging over the edge', async () => {
  const desk = await stage.desk(PHONE);
  await desk.open('/');
  expect(await desk.overflows()).toBe(false);
  await desk.signIn(town.code, clerk.accountName);
  expect(await desk.overflows()).toBe(false);

  await desk.link('登记信访事项').click();
  await typePetition(desk, {
    title: '石桥社区三期安置房外墙渗水长期得不到维修请求协调物业与施工单位',
    content: '外墙渗水两年，客厅墙面发霉，多次找物业没有结果。',
    name: '孙大海',
    phone: '13800001234',
  });
  expect(await desk.overflows()).toBe(false);
  await desk.press('登记');
  const { number } = await receipt(desk);
  expect(await desk.overflows()).toBe(false);

  await desk.press('打开菜单');
  await desk.page.getByRole('menuitem', { name: '信访事项' }).click();
  await desk.row(number).waitFor();
  expect(await desk.overflows()).toBe(false);
  await desk.row(number).getByRole('link').click();
  await desk.act('受理');
  await desk.sees('已受理');
  expect(await desk.overflows()).toBe(false);
  await desk.begin('交办');
  expect(await desk.overflows()).toBe(false);
  // Escape would lose what is typed
  await desk.fill('办理要求', '三日内到现场查看');
  await desk.page.keyboard.press('Escape');
  expect(await desk.typed('办理要求')).toBe('三日内到现场查看');
  await desk.press('取消');
  await desk.dialog().waitFor({ state: 'detached' });
});

/** Goes on with Tab, as somebody without a mouse, until what is wanted has the focus. */
async function tabTo(desk: Desk, name: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await desk.page.keyboard.press('Tab');
    const here = await desk.page.evaluate(() => {
      const focused = document.activeElement;
      const label =
        focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
          ? focused.labels?.[0]?.innerText
          : (focused as HTMLElement | null)?.innerText;
      return label?.replace(/[\s*]+$/, '').trim() ?? '';
    });
    if (here === name) return;
  }
  throw new Error(`no way to “${name}” by keyboard`);
}

it('leads from sign-in to a registered petition by keyboard alone', async () => {
  const desk = await stage.desk();
  const { keyboard } = desk.page;
  await desk.open('/');
  await desk.button('登录').waitFor();
  await keyboard.type(town.code);
  await tabTo(desk, '用户名');
  await keyboard.type(clerk.accountName);
  await tabTo(desk, '密码');
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await desk.link('登记信访事项').waitFor();
  await tabTo(desk, '登记信访事项');
  await keyboard.press('Enter');
  await desk.page.getByRole('textbox', { name: '标题' }).and(desk.page.locator(':focus')).waitFor();
  await keyboard.type('村小学门口缺斑马线');
  await tabTo(desk, '内容');
  await keyboard.type('学生上学放学过马路危险，请求划线并设提示牌。');
  await tabTo(desk, '姓名');
  await keyboard.type('孙大海');
  await tabTo(desk, '登记');
  await keyboard.press('Enter');
  const { number } = await receipt(desk);
  expect(number).toMatch(/^\d{4}-\d{5}$/);
  await tabTo(desk, '查看这件事项');
  await keyboard.press('Enter');
  await desk.page.getByRole('heading', { name: '村小学门口缺斑马线' }).waitFor();
  await tabTo(desk, '受理');
  await keyboard.press('Enter');
  await desk.dialog().waitFor();
  await keyboard.press('Enter');
  await desk.sees('已受理');
});

it('jumps to the search with a slash and finds a word of two characters', async () => {
  await register(clerk, { title: '河道采砂扰民', content: '夜间采砂机器轰鸣，请求制止。' });
  const desk = await stage.deskOf(clerk);
  await desk.page.getByRole('menuitem', { name: '信访事项' }).click();
  // the desk, which is left, has such a row too
  await desk.page.getByRole('searchbox').waitFor();
  await desk.row('河道采砂扰民').waitFor();
  await desk.page.keyboard.press('/');
  await desk.page.keyboard.type('轰鸣');
  await desk.page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
  expect(await desk.page.locator('tbody tr').innerText()).toContain('河道采砂扰民');
});
