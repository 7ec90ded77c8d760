import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { register } from '../../server/src/petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import type { Desk } from './desk';
import { Stage } from './stage';

let stage: Stage;
let town: TestTenant;
let admin: TestPerson;
let petitionId: string;
let desk: Desk;

beforeAll(async () => {
  stage = await Stage.open();
  town = await (await stage.world.county()).tenant();
  admin = await town.as('TENANT_ADMIN');
  petitionId = (await register(admin)).id;
  desk = await stage.deskOf(admin);
});
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

const NOBODY = '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3';

/** A person reads a Chinese sentence, and nothing that only a programmer would write. */
async function expectSentence(desk: Desk, sentence: RegExp): Promise<void> {
  await desk.sees(sentence);
  const shown = await desk.page.locator('body').innerText();
  expect(shown).not.toMatch(
    /TypeError|ReferenceError|SyntaxError|at \w+ \(|undefined|\[object|<html|"errors"/,
  );
}

describe('a wrong address', () => {
  it.each([
    ['/nowhere', /没有这个页面/],
    ['/petitions/nope/show', /没有找到/],
    [`/petitions/${NOBODY}/show`, /没有找到，或您无权查看/],
    ['/petitions/%25/show', /没有找到/],
    ['/petitions/%E0%A4%A/show', /没有找到/],
    ['/officials/nope', /没有找到/],
    [`/officials/${NOBODY}`, /没有找到/],
    [`/units/${NOBODY}`, /没有找到/],
    [`/accounts/${NOBODY}`, /没有找到/],
    [`/leadership-groups/${NOBODY}/show`, /没有找到/],
    ['/leadership-groups/nope/show', /没有找到|不正确/],
    [`/meetings/${NOBODY}/show`, /没有找到/],
    [`/directives/${NOBODY}/show`, /没有找到/],
    [`/tasks/${NOBODY}/show`, /没有找到/],
    [`/imports/${NOBODY}/show`, /没有找到/],
    ['/imports/nope/show', /没有找到|不正确/],
    ['/petitions?filter=%7Bbroken', /村口道路塌陷/],
    [`/petitions?filter=${encodeURIComponent('{"nonsense":1}')}`, /服务器没有看懂这次请求/],
  ])('%s ends in a sentence', async (path, sentence) => {
    desk.foresee(/status of 400/);
    await desk.open(path);
    await expectSentence(desk, sentence);
  });
});

const PAGES = (): string[] => [
  '/',
  '/petitions',
  `/petitions/${petitionId}/show`,
  '/imports',
  '/leadership-groups',
  '/meetings',
  '/directives',
  '/tasks',
  '/officials',
  `/officials/${admin.officialId}`,
  '/units',
  '/topics',
  '/divisions',
  '/accounts',
  '/audit',
];

describe('a server that fails', () => {
  it('is said on every page when it answers with an error', async () => {
    const answer = {
      errors: [{ message: '系统内部错误，编号 7f3a，请联系管理员。', extensions: { code: 'INTERNAL' } }],
    };
    await desk.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Viewer')
        ? route.fallback()
        : route.fulfill({ json: answer }),
    );
    for (const page of PAGES()) {
      await desk.open(page);
      await expectSentence(desk, /系统内部错误，编号 7f3a/);
    }
    await desk.page.unroute('**/graphql');
  });

  it('is said when something between answers instead of it', async () => {
    desk.foresee(/status of 502/);
    await desk.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Viewer')
        ? route.fallback()
        : route.fulfill({ status: 502, contentType: 'text/html', body: '<html>Bad Gateway</html>' }),
    );
    for (const page of ['/', '/petitions', '/units']) {
      await desk.open(page);
      await expectSentence(desk, /没有连上服务器/);
    }
    await desk.page.unroute('**/graphql');
  });

  it('is said when it has stopped: at sign-in, on an open page, and on the way to another', async () => {
    const other = await Stage.open();
    try {
      const place = await (await other.world.county()).tenant();
      const person = await place.as('TENANT_ADMIN');
      const inside = await other.deskOf(person);
      const door = await other.desk();
      // what the service worker could not fetch is told as ERR_FAILED
      for (const each of [inside, door])
        each.foresee(/ERR_CONNECTION_REFUSED|ERR_FAILED|dynamically imported module/);
      await door.open('/');
      await inside.open('/petitions');
      await inside.sees('还没有信访事项');
      other.world.app.server.close();
      other.world.app.server.closeAllConnections();

      await door.trySignIn(place.code, person.accountName);
      await expectSentence(door, /没有连上服务器/);
      await inside.page.getByRole('searchbox', { name: '搜索编号、标题、内容' }).fill('塌陷');
      await expectSentence(inside, /没有连上服务器/);
      for (const room of ['部门与村居', '工作台']) {
        await inside.page.getByRole('menuitem', { name: room }).click();
        await expectSentence(inside, /没有连上服务器|页面出错了/);
      }
      other.assertQuiet();
    } finally {
      await other.close();
    }
  });
});
