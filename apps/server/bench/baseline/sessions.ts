import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import type { Place } from '@huiyin/domain';
import { hashToken, SessionCookie } from '../../src/identity/tokens';
import { inTenant } from './wall';

export type Clerk = Readonly<{ place: Place; accountId: string; officialId: string; name: string }>;

type SessionRow = { account_id: string; official_id: string; name: string };

const cookie = new SessionCookie('http://localhost');
/** As long as Huiyin believes what it has read of a session. */
const believed = new LRUCache<string, Clerk>({ max: 10_000, ttl: 900 });

/** Who stands behind the request's cookie, or null. */
export async function clerkOf(pool: Pool, header: string | undefined): Promise<Clerk | null> {
  const key = cookie.read(header);
  if (key === null) return null;
  const known = believed.get(key.token);
  if (known) return known;
  const place = { countyId: key.countyId, tenantId: key.tenantId };
  const { rows } = await inTenant(pool, place, (client) =>
    client.query<SessionRow>({
      name: 'session',
      text: `select s.account_id, a.official_id, o.name from sessions s
               join accounts a on a.county_id = $1 and a.tenant_id = $2 and a.id = s.account_id
               join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = a.official_id
               join tenants t on t.county_id = $1 and t.id = $2
              where s.county_id = $1 and s.tenant_id = $2 and s.token_hash = $3 and s.revoked_at is null
                and s.expires_at > now() and a.disabled_at is null and t.status = 'ACTIVE' and 'CLERK' = any (a.roles)`,
      values: [place.countyId, place.tenantId, hashToken(key.token)],
    }),
  );
  const [row] = rows;
  if (row === undefined) return null;
  const clerk = { place, accountId: row.account_id, officialId: row.official_id, name: row.name };
  believed.set(key.token, clerk);
  return clerk;
}
