import { LRUCache } from 'lru-cache';
import { v7 as uuid } from 'uuid';
import {
  SESSION_ABSOLUTE_MINUTES,
  SESSION_IDLE_MINUTES,
  type Place,
  type Role,
  type TenantStanding,
  type TenantStatus,
} from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import type { SignedIn } from '../graphql/context';
import { SessionEntity } from './session.entity';
import { formatSessionKey, hashToken, newToken, type SessionKey } from './tokens';

/** How long an answer about a session is believed, in ms: a revocation is felt everywhere within it. */
const BELIEVED_FOR = 900;
const SEEN_EVERY_MINUTES = 1;

type SessionRow = {
  session_id: string;
  account_id: string;
  official_id: string | null;
  account_name: string;
  official_name: string | null;
  roles: Role[];
  must_change_password: boolean;
  entered_tenant_id: string | null;
  status: TenantStatus;
  successor_name: string | null;
  successor_code: string | null;
  stale: boolean;
};

/** Knows who stands behind a session cookie. */
export class SessionKeeper {
  readonly #believed = new LRUCache<string, { actor: SignedIn | null }>({ max: 10_000, ttl: BELIEVED_FOR });

  constructor(private readonly db: Database) {}

  /** The person behind the cookie's key, or null: unknown, ended, revoked, the account disabled, or its official gone. */
  async actorOf(key: SessionKey): Promise<SignedIn | null> {
    const name = formatSessionKey(key);
    const believed = this.#believed.get(name);
    if (believed) return believed.actor;
    const actor = await this.look(key);
    this.#believed.set(name, { actor });
    return actor;
  }

  /** Opens a session in the transaction of the sign-in; returns what the cookie holds. */
  open(tx: Tx, accountId: string, client: { address: string; userAgent: string }, now: Date): SessionKey {
    const token = newToken();
    tx.insert(SessionEntity, {
      id: uuid(),
      accountId,
      tokenHash: hashToken(token),
      address: client.address,
      userAgent: client.userAgent.slice(0, 300),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_ABSOLUTE_MINUTES * 60_000),
    });
    return { ...tx.place, token };
  }

  /** Forgets what this process believes, so that a change of its own is felt at once. */
  forget(): void {
    this.#believed.clear();
  }

  private async look({ token, ...home }: SessionKey): Promise<SignedIn | null> {
    const row = await this.db.inside(home, (tx) =>
      tx.first<SessionRow>(
        `select s.id as session_id, s.account_id, a.official_id, a.name as account_name, o.name as official_name, a.roles, a.must_change_password, s.entered_tenant_id, t.status, t.successor_name, t.successor_code,
                s.last_seen_at < now() - make_interval(mins => $5) as stale
           from sessions s
           join accounts a on a.county_id = $1 and a.tenant_id = $2 and a.id = s.account_id
           left join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = a.official_id
           join tenants t on t.county_id = $1 and t.id = $2
          where s.county_id = $1 and s.tenant_id = $2 and s.token_hash = $3 and s.revoked_at is null and s.expires_at > now()
            and s.last_seen_at > now() - make_interval(mins => $4) and a.disabled_at is null and o.retired_at is null`,
        [home.countyId, home.tenantId, hashToken(token), SESSION_IDLE_MINUTES, SEEN_EVERY_MINUTES],
      ),
    );
    if (row === null) return null;
    if (row.stale) await this.touch(home, row.session_id);
    const standing =
      row.entered_tenant_id === null
        ? { status: row.status, successorName: row.successor_name, successorCode: row.successor_code }
        : await this.standingOf({ ...home, tenantId: row.entered_tenant_id });
    return {
      sessionId: row.session_id,
      accountId: row.account_id,
      officialId: row.official_id,
      name: row.official_name ?? row.account_name,
      accountName: row.account_name,
      roles: row.roles,
      home,
      enteredTenantId: row.entered_tenant_id,
      mustChangePassword: row.must_change_password,
      standing,
    };
  }

  private async touch(home: Place, sessionId: string): Promise<void> {
    await this.db.write(home, (tx) =>
      tx.query(
        'update sessions set last_seen_at = now() where county_id = $1 and tenant_id = $2 and id = $3',
        [home.countyId, home.tenantId, sessionId],
      ),
    );
  }

  private async standingOf(place: Place): Promise<TenantStanding> {
    const tenant = await this.db.inside(place, (tx) =>
      tx.first<TenantStanding>(
        `select status, successor_name as "successorName", successor_code as "successorCode"
           from tenants where county_id = $1 and id = $2`,
        [place.countyId, place.tenantId],
      ),
    );
    return tenant ?? { status: 'SUSPENDED', successorName: null, successorCode: null };
  }
}
