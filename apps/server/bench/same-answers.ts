import { deepStrictEqual } from 'node:assert/strict';
import type { Side } from './contest';
import { Chance } from './seed/chance';
import { withClient } from './ground';
import type { Person } from './people';
import { REGISTERED, REVEAL, W1, W2, W3, W4 } from './queries';
import { form } from './workloads';

type Sides = Readonly<{ huiyin: Side; baseline: Side }>;
type Data = Record<string, Record<string, unknown>>;

/** Both sides answer the reads alike, for a few clerks. @throws AssertionError */
export async function compareReads(sides: Sides, clerks: readonly Person[]): Promise<void> {
  for (const { cookie, ids } of clerks.slice(0, 5)) {
    const ours = (query: string, variables?: unknown) => graphql(sides.huiyin, cookie, query, variables);
    const theirs = (path: string) => ask(sides.baseline, path, cookie);
    deepStrictEqual(await ours(W1), await theirs('/petitions?first=25'));
    deepStrictEqual(await ours(W3), await theirs('/dashboard'));
    for (const id of ids.slice(0, 5)) {
      deepStrictEqual(await ours(W2, { id }), await theirs(`/petitions/${id}`));
    }
  }
}

/** Both sides leave the same rows of one form, which open to the same names. @throws AssertionError */
export async function compareRegistrations(
  { huiyin, baseline }: Sides,
  { cookie }: Person,
  superuserUrl: string,
): Promise<void> {
  const input = form(new Chance(3));
  const ours = await graphql(huiyin, cookie, W4, { input });
  const theirs = await ask(baseline, '/petitions', cookie, input);
  const numbers = [ours, theirs].map(({ registerPetition: made }) => made!['number'] as string);
  const [left, right] = await Promise.all(
    [ours, theirs].map(async ({ registerPetition: made }) => ({
      answered: { ...made, id: '', number: '', queryCode: typeof made!['queryCode'] },
      read: await graphql(huiyin, cookie, REGISTERED, { id: made!['id'] }),
      opened: await graphql(huiyin, cookie, REVEAL, { input: { id: made!['id'], purpose: '核对' } }),
      rows: await rowsOf(superuserUrl, made!['id'] as string, numbers),
    })),
  );
  deepStrictEqual(left, right);
}

/** What no answer shows: the words to find it by and the length of every ciphertext, and its entry in the audit log. */
function rowsOf(superuserUrl: string, id: string, numbers: readonly string[]): Promise<unknown> {
  return withClient(superuserUrl, async (superuser) => {
    const { rows } = await superuser.query(
      `select tsvector_to_array(s.words) as words, length(p.name_sealed) as name,
              length(p.phone_sealed) as phone, p.phone_index, length(p.address_sealed) as address,
              length(p.document_sealed) as document, a.action, a.actor_name, a.outcome
         from petition_search s join parties p on p.petition_id = s.petition_id
         join audit_log a on a.subject_id = s.petition_id::text and a.action = 'registerPetition'
        where s.petition_id = $1`,
      [id],
    );
    return rows.map((row: { words: string[] }) => ({
      ...row,
      // each has a number of its own
      words: row.words.filter((word) => !numbers.some((number) => number.includes(word))),
    }));
  });
}

const graphql = (side: Side, cookie: string, query: string, variables: unknown = {}): Promise<Data> =>
  ask(side, '/graphql', cookie, { query, variables });

async function ask({ port }: Side, path: string, cookie: string, body?: unknown): Promise<Data> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  const answer = (await response.json()) as { data: Data; errors?: unknown };
  if (answer.errors) throw new Error(`${path}: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}
