import { afterAll, beforeAll, it } from '@jest/globals';
import { register } from '../../server/src/petitions/petition.fixture';
import { Stage } from './stage';
let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());
it('debug', async () => {
  const county = await stage.world.county();
  const town = await county.tenant();
  const clerk = await town.as('CLERK');
  const { id } = await register(clerk);
  const admin = await town.as('TENANT_ADMIN');
  const aud = await stage.deskOf(town, await town.as('AUDITOR'));
  await aud.open('/audit');
  await aud.page.waitForTimeout(1500);
  console.log((await aud.page.locator('table').innerText()).slice(0, 900));
  const desk = await stage.deskOf(town, admin);
  for (const p of [
    '/petitions/nope/show',
    '/petitions/%25/show',
    '/petitions/%E0%A4%A/show',
    `/units/${id}`,
    '/petitions?filter=%7B%22nonsense%22%3A1%7D',
  ]) {
    await desk.open(p);
    await desk.page.waitForTimeout(1500);
    console.log(
      p,
      '=>',
      desk.page.url().split('#')[1],
      (await desk.page.locator('body').innerText()).replace(/\n+/g, '|').slice(0, 400),
      desk.complaints.splice(0),
    );
  }
  await desk.open('/petitions');
  stage.world.app.server.close();
  stage.world.app.server.closeAllConnections();
  for (const room of ['部门与村居', '工作台', '信访事项']) {
    await desk.page
      .getByRole('menuitem', { name: room })
      .click({ timeout: 5000 })
      .catch((e) => console.log(e.message));
    await desk.page.waitForTimeout(8000);
    console.log(
      room,
      '=>',
      desk.page.url().split('#')[1],
      (await desk.page.locator('body').innerText()).replace(/\n+/g, '|').slice(0, 400),
      desk.complaints.splice(0),
    );
    await desk.shot('DEBUG-' + room);
  }
});
