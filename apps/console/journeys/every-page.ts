import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '../../server/src/demo/county';
import { demoCounty } from '../../server/src/demo/demo';
import type { Desk, Look } from './desk';
import { Stage } from './stage';

let stage: Stage;

const furnished = async (): Promise<void> => {
  stage = await Stage.open();
  const { db, app, ownerUrl } = stage.world;
  await demoCounty({ db, services: app.services, ownerUrl }, () => undefined);
};

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
  ['petitions-overdue', CLERK, listed({ overdue: true })],
  ['petition-registered', CLERK, listed({ status: ['REGISTERED'] }), 'first'],
  ['petition-handling', CLERK, listed({ status: ['HANDLING'] }), 'first'],
  ['petition-archived', CLERK, listed({ status: ['ARCHIVED'] }), 'first'],
  ['petition-register', CLERK, '/petitions/create'],
  ['transfers', CLERK, '/transfers'],
  ['transfer', CLERK, '/transfers', 'first'],
  ['responsibility-letters', ADMIN, '/responsibility-letters'],
  ['sponsorships', CLERK, '/sponsorships'],
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

const withoutQuestion = (path: string): string => path.split('?')[0] ?? '';

async function signedIn([tenantCode, account]: Person, look: Look): Promise<Desk> {
  const desk = await stage.desk(look);
  await desk.open('/');
  await desk.signIn(tenantCode, account, DEMO_PASSWORD);
  return desk;
}

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

/** Every page of everybody, at one size, in both languages: its files run side by side. */
export function everyPageOn(look: Look, size: string): void {
  beforeAll(furnished, 180_000);
  afterEach(() => stage.assertQuiet());
  afterAll(() => stage.close());

  describe.each([CLERK, ADMIN, AUDITOR, COUNTY])(`on ${size}, before %s’s %s`, (...who) => {
    let desk: Desk;
    let here = '/';
    beforeAll(async () => {
      desk = await signedIn(who, look);
    });
    afterAll(() => desk.context.close());

    it.each(PAGES.filter(([, owner]) => owner.join() === who.join()))(
      '%s stands in the window and shuts nobody out, in either language',
      // jest would take a fourth parameter that a row lacks for its own callback
      async (...[name, , path, press]) => {
        // the same page with another question keeps its title: that one is opened anew
        if (withoutQuestion(path) === withoutQuestion(here)) await titled(desk, () => desk.open(path));
        else await titled(desk, () => desk.go(path));
        here = path;
        if (press) {
          await titled(desk, async () => {
            await desk.page.locator('tbody, .MuiCard-root li').getByRole('link').first().click();
            await desk.page.waitForURL(/\/(show|[0-9a-f-]{36})$/);
          });
          here = '';
        }
        const chinese = await flaws(desk, name);
        await desk.press('English');
        const english = await flaws(desk, `${name}-en`, true);
        // before anything fails, or whatever comes next would wait for words of the other language
        await desk.press('中文');
        expect([chinese, english]).toEqual([[], []]);
      },
    );
  });
}

async function flaws(desk: Desk, name: string, seen = false): Promise<string[]> {
  await desk.settled();
  // what lies under the pointer would show its tooltip
  await desk.page.mouse.move(0, 0);
  await desk.shot(name);
  return [...((await desk.overflows()) ? ['wider than the window'] : []), ...(await desk.barriers(seen))];
}
