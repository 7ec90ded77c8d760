import { COUNTIES, PASSWORD, TENANTS_A_COUNTY, tenantCode } from './seed/tenants';
import { withClient } from './ground';

/** Somebody signed in: their session's cookie, and petitions they may see. */
export type Person = Readonly<{ cookie: string; ids: readonly string[] }>;

const IDS_EACH = 100;

/** A clerk of every tenant, signed in through the front door. */
export async function signInClerks(port: number, superuserUrl: string): Promise<Person[]> {
  const clerks: Person[] = [];
  for (let county = 1; county <= COUNTIES; county += 1) {
    for (let tenant = 0; tenant < TENANTS_A_COUNTY; tenant += 1) {
      const code = tenantCode(county, tenant);
      clerks.push({ cookie: await signIn(port, code, 'clerk'), ids: await someIds(superuserUrl, code) });
    }
  }
  return clerks;
}

export const signInSupervisor = (port: number): Promise<string> =>
  signIn(port, tenantCode(1, 0), 'supervisor');

async function signIn(port: number, tenantCode: string, name: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) }',
      variables: { input: { tenantCode, name, password: PASSWORD } },
    }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`sign-in of ${name} at ${tenantCode} failed: ${await response.text()}`);
  return cookie;
}

function someIds(superuserUrl: string, code: string): Promise<string[]> {
  return withClient(superuserUrl, async (superuser) => {
    const { rows } = await superuser.query<{ id: string }>(
      `select p.id from petitions p join tenants t on t.county_id = p.county_id and t.id = p.tenant_id
        where t.code = $1 order by random() limit $2`,
      [code, IDS_EACH],
    );
    return rows.map(({ id }) => id);
  });
}
