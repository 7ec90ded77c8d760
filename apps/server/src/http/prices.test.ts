import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPdf, attach, download, openAttachmentWorld } from '../attachments/attachment.fixture';
import { PRICES } from '../graphql/limits';
import { register } from '../petitions/petition.fixture';
import type { TestPerson } from '../testing/world';

/** Of one tenant: enough for registering, and then for one export and a little more. */
const A_MINUTE = PRICES.export;

let room: Awaited<ReturnType<typeof openAttachmentWorld>>;
let noisy: TestPerson;
let colleague: TestPerson;
let neighbour: TestPerson;
let petition: string;
let paper: string;
let untouched: string;

beforeAll(async () => {
  room = await openAttachmentWorld({ allowance: { account: 0, tenant: A_MINUTE, address: 300 } });
  const county = await room.world.county();
  const tenant = await county.tenant();
  noisy = await tenant.as('CLERK');
  colleague = await tenant.as('CLERK');
  neighbour = await (await county.tenant()).as('CLERK');
  petition = (await register(noisy)).id;
  paper = (await attach(noisy, petition, aPdf())).id as string;
  untouched = (await register(neighbour)).id;
});
afterAll(() => room.close());

const get = (person: TestPerson, path: string): Promise<Response> =>
  fetch(`${room.world.url}${path}`, { headers: { cookie: person.credentials } });

describe('a request outside GraphQL', () => {
  it('is refused while its tenant owes points, and no other', async () => {
    const paid = await get(noisy, '/ledger.xlsx');
    expect(paid.status).toBe(200);
    await paid.arrayBuffer();
    const answers = [
      await get(colleague, '/ledger.xlsx'),
      await get(colleague, '/overview.xlsx'),
      await download(colleague, paper),
      await get(colleague, `/imports/${petition}/problems.xlsx`),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(429);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await answer.text()).toMatch(/"message":"尝试过于频繁，请 \d+ 秒后再试。"/);
    }
    expect(await attach(colleague, petition, aPdf(200_000))).toMatchObject({
      status: 429,
      code: 'THROTTLED',
    });
    expect(await attach(neighbour, untouched, aPdf())).toMatchObject({ status: 201 });
    expect((await get(neighbour, '/ledger.xlsx')).status).toBe(200);
  });

  it('of somebody unknown is counted by the address', async () => {
    const send = (): Promise<Response> =>
      fetch(`${room.world.url}/portal/attachments?tenant=nobody`, {
        method: 'POST',
        headers: { 'x-file-name': 'a.pdf', 'x-petition-number': '1', 'x-query-code': '1' },
        body: new Blob([new Uint8Array(aPdf())]),
      });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) statuses.push((await send()).status);
    expect(statuses[0]).toBe(404);
    expect(statuses.at(-1)).toBe(429);
  });
});
