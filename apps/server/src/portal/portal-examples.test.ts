import { afterAll, beforeAll, expect, it } from '@jest/globals';
import * as client from '@huiyin/client';
import { textOf } from '../house/files';
import { World } from '../testing/world';
import { openPortalOf } from './portal.fixture';

let world: World;
let origin: string;

beforeAll(async () => {
  world = await World.open();
  origin = world.url;
  const town = await (await world.county()).tenant();
  await openPortalOf(town, await town.as('CLERK', '林小禾'));
});
afterAll(() => world.close());

/** The examples of the chapter, in its order. */
const [, chapter = ''] = textOf('docs/api.md').split('## A third party');
const [plain = '', typed = ''] = [...chapter.matchAll(/```(?:js|ts)\n([\s\S]*?)```/g)].map(
  ([, code]) => code,
);

type Script = (given: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** Runs an example word for word, but for its address and its import, with `given` in scope. */
async function run(
  code: string,
  given: Record<string, unknown>,
  names: string,
): Promise<Record<string, unknown>> {
  const body = code
    .replace(/^const origin = .*$/m, '')
    .replace(/^import \{(.*)\} from '@huiyin\/client';$/m, 'const {$1} = client;');
  // what is run is our own paper, which is to be tried as it stands
  // oxlint-disable-next-line typescript/no-implied-eval
  const script = new Function(
    'given',
    `return (async () => { const { ${Object.keys(given).join(', ')} } = given; ${body} return { ${names} }; })()`,
  ) as Script;
  return script(given);
}

it('docs/api.md: both ways of writing a third party’s front end work as they stand there', async () => {
  const first = await run(plain, { origin }, 'tenantCode, number, queryCode, publicOffice, followPetition');
  expect(first['publicOffice']).toMatchObject({ phone: '0600-5550000', noticeVersion: 1 });
  expect(first['followPetition']).toMatchObject({
    handler: { name: '林小禾', post: '干事' },
    clocks: [{ kind: 'DISPOSE' }],
    mayRate: false,
  });
  const { tenantCode, number, queryCode } = first;
  const second = await run(
    typed,
    { client, origin, tenantCode, number, queryCode },
    'followPetition, refusal',
  );
  expect(second).toMatchObject({ followPetition: { number, status: 'REGISTERED' }, refusal: 'WRONG_STATE' });
});
