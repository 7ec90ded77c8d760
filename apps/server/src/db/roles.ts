import { createHmac } from 'node:crypto';
import type { Client } from 'pg';

/**
 * The serving roles. None is superuser, owner, or bypasses row-level security; each has its own pool. Roles are
 * cluster-wide, hence the prefix. `keeper` and `search` cannot sign in: they only own definer functions.
 */
export const SERVING_ROLES = ['tenant', 'county', 'door', 'audit'] as const;
export type ServingRole = (typeof SERVING_ROLES)[number];
/** All that sign in; `queue` works on the queue of background work alone, through a pool of its own. */
export const SIGNING_ROLES = [...SERVING_ROLES, 'queue'] as const;
export type SigningRole = (typeof SIGNING_ROLES)[number];
const DEFINER_ROLES = ['keeper', 'search'] as const;

/** How long a statement of each role may run, in milliseconds (a tenant's day, a county's report, a lookup). */
export const STATEMENT_TIMEOUT: Record<SigningRole, number> = {
  tenant: 5_000,
  county: 30_000,
  door: 2_000,
  audit: 30_000,
  queue: 10_000,
};

/** A role's password follows from the master key, so nothing more needs to be kept or handed over. */
export function rolePassword(masterKey: Buffer, role: SigningRole): string {
  return createHmac('sha256', masterKey).update(`huiyin role ${role}`).digest('base64url');
}

/** Makes the roles that are missing and gives the serving ones their passwords; the owner needs CREATEROLE for it. */
export async function ensureRoles(owner: Client, masterKey: Buffer): Promise<void> {
  for (const role of DEFINER_ROLES) {
    await ensureRole(owner, `huiyin_${role}`, 'nologin noinherit');
  }
  for (const role of SIGNING_ROLES) {
    const password = owner.escapeLiteral(rolePassword(masterKey, role));
    await ensureRole(owner, `huiyin_${role}`, `login noinherit password ${password}`);
  }
}

/** What another migration in the same cluster causes: the role was just made, or altered, from another database. */
const RACED = ['42710', '23505', 'XX000'];

/** Needs an open transaction. Roles are cluster-wide and no lock of one database is: who loses the race tries again. */
async function ensureRole(owner: Client, role: string, attributes: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await owner.query('savepoint role');
    try {
      const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
      await owner.query(`${rowCount === 0 ? 'create' : 'alter'} role ${role} with ${attributes}`);
      await owner.query('release savepoint role');
      return;
    } catch (error) {
      if (attempt === 5 || !RACED.includes((error as { code?: string }).code ?? '')) throw error;
      await owner.query('rollback to savepoint role');
    }
  }
}
