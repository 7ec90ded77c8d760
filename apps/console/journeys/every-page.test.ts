import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Language } from '@huiyin/domain';
import { DEMO_PASSWORD } from '../../server/src/demo/county';
import { demoCounty } from '../../server/src/demo/demo';
import { PHONE, WIDE, type Desk, type Look } from './desk';
import { Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  const { db, app, ownerUrl } = stage.world;
  await demoCounty({ db, services: app.services, ownerUrl }, () => undefined);
}, 180_000);
afterEach(() => stage.assertQuiet());
afterAll(() => stage.close());

type Person = readonly [tenantCode: string, account: string];

const CLERK: Person = ['shiqiao', 'clerk'];
const ADMIN: Person = ['shiqiao', 'admin'];
const AUDITOR: Person = ['shiqiao', 'auditor'];
const COUNTY: Person = ['yunxi-xfj', 'admin'];

const listed = (filter: object): string =>
  `/petitions?filter=${encodeURIComponent(JSON.stringify(filter))}&page=1`;

/** By the name of its picture: who opens it, where, and what to press there first. */
const PAGES: readonly (readonly [name: string, person: Person, path: string, press?: string])[] = [
  ['dashboard', CLERK, '/'],
  ['petitions', CLERK, '/petitions'],
  ['petition-register', CLERK, '/petitions/create'],
  ['petitions-overdue', CLERK, listed({ overdue: true })],
  ['sponsorships', CLERK, '/sponsorships'],
  ['petition-registered', CLERK, listed({ status: ['REGISTERED'] }), 'first'],
  ['petition-handling', CLERK, listed({ status: ['HANDLING'] }), 'first'],
  ['petition-archived', CLERK, listed({ status: ['ARCHIVED'] }), 'first'],
  ['transfers', CLERK, '/transfers'],
  ['transfer', CLERK, '/transfers', 'first'],
  ['responsibility-letters', ADMIN, '/responsibility-letters'],
  ['reviews', CLERK, '/reviews'],
  ['archive-volumes', ADMIN, '/archive-volumes'],
  ['archive-volume', ADMIN, '/archive-volumes', 'first'],
  ['recusals', CLERK, '/recusals'],
  ['receptions', CLERK, '/receptions'],
  ['mediations', CLERK, '/mediations'],
  ['mediation', CLERK, '/mediations', 'first'],
  ['legacy-dossiers', CLERK, '/legacy-dossiers'],
  ['legacy-dossier', CLERK, '/legacy-dossiers', 'first'],
  ['supervision-orders', CLERK, '/supervision-orders'],
  ['supervision-order', CLERK, '/supervision-orders', 'first'],
  ['jurisdiction-dockets', CLERK, '/jurisdiction-dockets'],
  ['competence-rules', ADMIN, '/competence-rules'],
  ['competence-rule', ADMIN, '/competence-rules', 'first'],
  ['competence-rule-add', ADMIN, '/competence-rules/create'],
  ['imports', CLERK, '/imports'],
  ['import-upload', CLERK, '/imports/create'],
  ['leadership-groups', CLERK, '/leadership-groups'],
  ['leadership-group', CLERK, '/leadership-groups', 'first'],
  ['leadership-group-manage', ADMIN, '/leadership-groups', 'first'],
  ['leadership-group-add', ADMIN, '/leadership-groups/create'],
  ['duties', CLERK, '/duties'],
  ['meetings', CLERK, '/meetings'],
  ['meeting', CLERK, '/meetings', 'first'],
  ['meeting-add', CLERK, '/meetings/create'],
  ['directives', CLERK, '/directives'],
  ['directive', CLERK, '/directives', 'first'],
  ['directive-add', CLERK, '/directives/create'],
  ['tasks', CLERK, '/tasks'],
  ['task', CLERK, '/tasks', 'first'],
  ['replies', ADMIN, '/replies'],
  ['reports', CLERK, '/reports'],
  ['report', CLERK, '/reports', 'first'],
  ['emergency-reports', CLERK, '/emergency-reports'],
  ['emergency-report', CLERK, '/emergency-reports', 'first'],
  ['emergency-report-add', CLERK, '/emergency-reports/create'],
  ['information-officers', CLERK, '/information-officers'],
  ['information-officer', CLERK, '/information-officers', 'first'],
  ['officials', ADMIN, '/officials'],
  ['official', ADMIN, '/officials', 'first'],
  ['official-add', ADMIN, '/officials/create'],
  ['units', ADMIN, '/units'],
  ['unit-add', ADMIN, '/units/create'],
  ['topics', ADMIN, '/topics'],
  ['papers', ADMIN, '/papers'],
  ['divisions', ADMIN, '/divisions'],
  ['calendar-days', ADMIN, '/calendar-days'],
  ['accounts', ADMIN, '/accounts'],
  ['account', ADMIN, '/accounts', 'first'],
  ['audit', AUDITOR, '/audit'],
  ['readiness', ADMIN, '/readiness'],
  ['public-contacts', ADMIN, '/public-contacts'],
  ['public-contact', ADMIN, '/public-contacts', 'first'],
  ['overview', ADMIN, '/overview'],
  ['permissions', CLERK, '/permissions'],
  ['notices', CLERK, '/notices'],
  ['own-password', CLERK, '/own/password'],
  ['own-sessions', CLERK, '/own/sessions'],
  ['county-dashboard', COUNTY, '/'],
  ['county-petitions', COUNTY, '/petitions'],
  ['county-tenants', COUNTY, '/tenants'],
  ['county-legal-overlays', COUNTY, '/legal-overlays'],
  ['county-transfers', COUNTY, '/transfers'],
  ['county-units', COUNTY, '/units'],
  ['county-leadership-groups', COUNTY, '/leadership-groups'],
  ['county-reports', COUNTY, '/reports'],
  ['county-emergency-reports', COUNTY, '/emergency-reports'],
  ['county-information-officers', COUNTY, '/information-officers'],
  ['county-readiness', COUNTY, '/readiness'],
];

/** Each page is looked at from all four; from one to the next, and from the last to the first, one thing changes. */
const VIEWS: readonly (readonly [Look, Language])[] = [
  [WIDE, 'zh'],
  [PHONE, 'zh'],
  [PHONE, 'en'],
  [WIDE, 'en'],
];

const roomOf = (path: string): string => path.split('?')[0] ?? '';

/** A page that has come has put a title of its own into the bar, and not the text node of the page before it. */
async function titled(desk: Desk, goThere: () => Promise<unknown>): Promise<void> {
  await desk.page.evaluate(() => {
    Object.assign(window, { before: document.querySelector('#react-admin-title')?.firstChild ?? null });
  });
  await goThere();
  await desk.page.waitForFunction(() => {
    const title = document.querySelector('#react-admin-title')?.firstChild;
    return title?.textContent?.trim() && title !== (window as { before?: unknown }).before;
  });
  await desk.settled();
}

describe.each([CLERK, ADMIN, AUDITOR, COUNTY])('before %s’s %s', (...[tenantCode, account]) => {
  let desk: Desk;
  let here = '/';
  // the next page begins where the last one ended: each view is come to by every way
  let view = 0;
  beforeAll(async () => {
    desk = await stage.desk();
    await desk.open('/');
    await desk.signIn(tenantCode, account, DEMO_PASSWORD);
  });
  afterAll(() => desk.context.close());

  it.each(PAGES.filter(([, owner]) => owner.join() === `${tenantCode},${account}`))(
    '%s stands in a desk’s and a phone’s window and shuts nobody out, in either language',
    // jest would take a fourth parameter that a row lacks for its own callback
    async (...[name, , path, press]) => {
      // the same room with another question keeps its title: that one is opened anew
      if (path !== here) {
        if (roomOf(path) === roomOf(here)) await titled(desk, () => desk.open(path));
        else await titled(desk, () => desk.go(path));
      }
      here = path;
      if (press) {
        here = '';
        await titled(desk, async () => {
          await desk.page.locator('tbody, .MuiCard-root li').getByRole('link').first().click();
          await desk.page.waitForURL(/\/(show|[0-9a-f-]{36})$/);
        });
      }
      const found = [await flaws(desk, name, view)];
      for (const _ of VIEWS.slice(1)) {
        view = (view + 1) % VIEWS.length;
        found.push(await flaws(desk, name, view));
      }
      expect(found).toEqual([[], [], [], []]);
    },
  );
});

async function flaws(desk: Desk, name: string, view: number): Promise<string[]> {
  const [look, language] = VIEWS[view] as (typeof VIEWS)[number];
  await desk.resize(look);
  await desk.speak(language);
  await desk.settled();
  // what lies under the pointer would show its tooltip
  await desk.page.mouse.move(0, 0);
  await desk.shot(language === 'en' ? `${name}-en` : name);
  return [
    // the log alone shows what was written as it was written
    ...(name === 'audit' ? [] : (await desk.rawDays()).map((line) => `a day as machines write it: ${line}`)),
    ...((await desk.overflows()) ? [`wider than a window of ${look.width}, ${language}`] : []),
    ...(await desk.barriers(language === 'en')),
  ];
}
