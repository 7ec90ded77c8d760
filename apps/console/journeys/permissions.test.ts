import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { permissions, permits, ROLES, type Permission } from '@huiyin/domain';
import type { TestTenant } from '../../server/src/testing/world';
import { PHONE } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

const holdersOf = (permission: Permission): number =>
  ROLES.filter((role) => permits([role], permission)).length;
const ticks = (Object.keys(permissions) as Permission[]).map(holdersOf).reduce((sum, n) => sum + n, 0);

it('everybody finds from their own menu who may do what, and which of it is theirs', async () => {
  const person = await town.as('HANDLER');
  const desk = await stage.deskOf(person);
  await desk.press(person.accountName);
  await desk.page.getByRole('menuitem', { name: '权限一览' }).click();
  await desk.page.getByRole('columnheader', { name: '承办人 您的角色' }).waitFor();
  expect(await desk.page.getByRole('img', { name: '可以', exact: true }).count()).toBe(ticks);
  const row = desk.page.getByRole('row', { name: /作出答复/ });
  expect(await row.getByRole('img', { name: '可以', exact: true }).count()).toBe(
    holdersOf('petition.answer'),
  );
  await desk.page.locator('.MuiPopover-root').waitFor({ state: 'detached' });
  expect(await desk.barriers()).toEqual([]);
  await desk.shot('permissions');
});

it('on a phone each line names its roles', async () => {
  const desk = await stage.deskOf(await town.as('CLERK'), '/permissions', PHONE);
  const line = desk.page.getByRole('listitem').filter({ hasText: '批准延期' });
  await line.getByText('领导').waitFor();
  expect(await desk.overflows()).toBe(false);
  await desk.shot('permissions');
});
