import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { groupSteps, petitionSteps, transferSteps, type Language } from '@huiyin/domain';
import { aGroupMatter } from '../../server/src/group-matters/group-matter.fixture';
import { inputsOf, register, verb } from '../../server/src/petitions/petition.fixture';
import { openPortalOf } from '../../server/src/portal/portal.fixture';
import type { TestPerson, TestTenant } from '../../server/src/testing/world';
import {
  answerTwoClaims,
  carry,
  issuePaper,
  markPapers,
  onTransfer,
  send,
} from '../../server/src/transfers/transfer.fixture';
import { PHONE, WIDE, type Desk } from './desk';
import { aLegalOverlay } from '../../server/src/legal-overlays/legal-overlay.fixture';
import { Stage } from './stage';

const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-journey-'));
let stage: Stage;
let office: TestTenant;
let town: TestTenant;
let people: Readonly<Record<'clerk' | 'keeper' | 'townClerk' | 'townAdmin', TestPerson>>;
const ids = new Map<string, string>();

beforeAll(async () => {
  stage = await Stage.open({ dataDir });
  const { world } = stage;
  const county = await world.county();
  [office, town] = [county.office, await county.tenant()];
  people = {
    clerk: await office.as('CLERK', 'Zhou'),
    keeper: await office.as('COUNTY_ADMIN', 'Wang'),
    townClerk: await town.as('CLERK', 'Li'),
    townAdmin: await town.as('TENANT_ADMIN', 'Chen'),
  };
  const { clerk, townClerk } = people;
  await openPortalOf(office, clerk);
  await openPortalOf(town, townClerk);
  const step = (id: string, ...names: string[]) =>
    names.reduce(async (before, name) => {
      await before;
      await townClerk.run(verb(name), { input: { id, ...inputsOf(town, townClerk, townClerk)[name] } });
    }, Promise.resolve());
  ids.set('registered', (await register(townClerk)).id);
  const simple = (await register(townClerk)).id;
  await step(simple, 'acceptPetitionSimply');
  ids.set('simple', simple);
  const group = (await register(townClerk, { headCount: 40 })).id;
  await aGroupMatter(world, town, group);
  ids.set('group', group);

  await aLegalOverlay(world, office);
  await markPapers(world, town, '石信');
  const sent = await register(clerk);
  const { id } = await send(clerk, sent.id, town, { kind: 'FORWARD' });
  await carry(world, office, id);
  const { petitionId } = await onTransfer(townClerk, 'signTransfer', { id });
  await carry(world, town, id);
  await step(petitionId, 'acceptPetition', 'assignPetition', 'takePetition');
  await answerTwoClaims(townClerk, petitionId);
  await step(petitionId, 'answerPetition', 'servePetition');
  await issuePaper(townClerk, petitionId, 'HANDLING_OPINION');
  await onTransfer(townClerk, 'reportTransfer', { id, reason: '已答复并送达' });
  await carry(world, town, id);
  await onTransfer(townClerk, 'supplementTransfer', { id, reason: '补充送达回证' });
  await carry(world, town, id);
  ids.set('served', petitionId).set('transfer', id).set('sent', sent.id);
}, 180_000);
afterEach(() => stage.assertQuiet());
afterAll(async () => {
  await stage.close();
  rmSync(dataDir, { recursive: true });
});

type Said = Readonly<Record<Language, string>>;
type Dialog = readonly [name: string, by: keyof typeof people, path: string, press: Said | null];

/** What came last, by the name of its picture: whose it is, where, and what opens it. */
const DIALOGS: readonly Dialog[] = [
  ['simple', 'townClerk', '/petitions/:registered/show', petitionSteps.acceptSimply.label],
  ['simple-end', 'townClerk', '/petitions/:simple/show', petitionSteps.endSimple.label],
  ['reroute', 'townClerk', '/petitions/:registered/show', petitionSteps.reroute.label],
  ['view', 'townClerk', '/petitions/:served/show', petitionSteps.recordView.label],
  ['shared-phones', 'townClerk', '/petitions/:group/show', groupSteps.countSharedPhones.label],
  ['supplement', 'townClerk', '/transfers/:transfer/show', transferSteps.supplement.label],
  ['receipt-key', 'townAdmin', '/public-contacts', { zh: '更换回执密钥', en: 'Change the receipt key' }],
  ['terms-write', 'keeper', '/legal-overlays', { zh: '起草期限规定', en: 'Write terms' }],
  ['terms-try', 'keeper', '/legal-overlays', { zh: '试算', en: 'Try out' }],
  ['notices', 'clerk', '/notices', null],
  ['report', 'clerk', '/transfers/:transfer/show', null],
  ['came-back', 'clerk', '/petitions/:sent/show', null],
];

async function enter(desk: Desk, language: Language): Promise<void> {
  await desk.open('/tenants');
  const name = { zh: '进入办理', en: 'Enter' }[language];
  await desk.row(office.code).getByRole('button', { name }).click();
  await desk.button({ zh: '离开', en: 'Leave' }[language]).waitFor();
}

/** Chinese that stands in a dialog where nobody typed it. */
const wordsOfOurs = async (desk: Desk): Promise<string[]> =>
  (await desk.dialog().first().innerText())
    .split('\n')
    .filter((line) => /\p{Script=Han}/u.test(line.replace(/“[^”]*”|〔〕/gu, '')));

/** What is wrong with what stands there, in this window, in that language. */
async function flaws(desk: Desk, [name, , , press]: Dialog, language: Language): Promise<unknown[]> {
  await desk.page.mouse.move(0, 0);
  await desk.shot(`dialog-${name}-${language}`);
  // what is tried out is matters and articles, by their own names
  const inEnglish = press !== null && language === 'en' && name !== 'terms-try';
  return [
    ...(press !== null && (await desk.dialog().count()) === 0 ? ['no dialog'] : []),
    ...((await desk.overflows()) ? ['wider than the window'] : []),
    ...(inEnglish ? await wordsOfOurs(desk) : []),
    ...(await desk.barriers(language === 'en')),
  ];
}

/** To its page, and there to the dialog. */
async function call(desk: Desk, [name, , path, press]: Dialog, language: Language): Promise<void> {
  if (name === 'terms-write') await enter(desk, language);
  await desk.open(path.replace(/:(\w+)/, (_, key: string) => ids.get(key) as string));
  if (name === 'receipt-key') {
    await desk.page.locator('tbody, .MuiCard-root li').getByRole('link').first().click();
    await desk.page.waitForURL(/[0-9a-f-]{36}/);
    await desk.settled();
  }
  if (press !== null) await desk.begin(press[language]);
}

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const desks = new Map<string, Desk>();
  afterAll(() => Promise.all([...desks.values()].map(({ context }) => context.close())));

  it.each(DIALOGS)('%s stands in a desk’s and a phone’s window, in one language', async (...dialog) => {
    const [, by, , press] = dialog;
    const desk = desks.get(by) ?? (await stage.deskOf(people[by]));
    if (!desks.has(by)) await desk.speak(language);
    desks.set(by, desk);
    await call(desk, dialog, language);
    const found = [await flaws(desk, dialog, language)];
    await desk.resize(desk.page.viewportSize()?.width === PHONE.width ? WIDE : PHONE);
    // that of a row went with it: it is a card on a phone
    if (press !== null && (await desk.dialog().count()) === 0) await desk.begin(press[language]);
    found.push(await flaws(desk, dialog, language));
    expect(found).toEqual([[], []]);
    if (press === null) return;
    // nothing was typed into it
    await desk.page.keyboard.press('Escape');
    await desk.dialog().waitFor({ state: 'detached' });
  });
});
