import { createHmac, hkdfSync } from 'node:crypto';
import { NIL } from 'uuid';
import { RuleViolation, same, type Actor } from '@huiyin/domain';
import type { Tx } from '../db/tx';

/** Who sends a key; at the portal nobody, and all of a tenant's petitioners share one drawer of keys. */
type Sender = Pick<Actor, 'accountId'> | null;
const NOBODY = NIL;

export type KeyedInput = { readonly idempotencyKey?: string | null | undefined };

/**
 * Makes a repeated request answer again instead of acting again. A key belongs to one account in one tenant; what is
 * kept of the request is an HMAC, since a plain hash of a password or a name could be guessed from a backup.
 */
export class Idempotency {
  readonly #secret: Buffer;

  constructor(masterKey: Buffer) {
    this.#secret = Buffer.from(hkdfSync('sha256', masterKey, '', 'huiyin/idempotency/v1', 32));
  }

  /**
   * The subject of what the same key did before, or null the first time; waits for a twin that is under way.
   *
   * @throws RuleViolation IDEMPOTENCY_CONFLICT when the key came with another request, INVALID for an odd key
   */
  async replay(tx: Tx, actor: Sender, action: string, input: KeyedInput): Promise<string | null> {
    const { idempotencyKey } = input;
    if (!idempotencyKey) return null;
    if (idempotencyKey.length < 8 || idempotencyKey.length > 200) {
      throw new RuleViolation('INVALID', { field: same('idempotencyKey'), reason: same('8–200') });
    }
    const key = [tx.place.countyId, tx.place.tenantId, actor?.accountId ?? NOBODY, idempotencyKey];
    const hash = this.#fingerprint(action, input);
    const fresh = await tx.query(
      `insert into idempotency_keys (county_id, tenant_id, account_id, key, request_hash) values ($1, $2, $3, $4, $5)
       on conflict (county_id, tenant_id, account_id, key) do nothing`,
      [...key, hash],
    );
    if (fresh.rowCount === 1) return null;
    const kept = await tx.first<{ request_hash: Buffer; subject_id: string }>(
      'select request_hash, subject_id from idempotency_keys where county_id = $1 and tenant_id = $2 and account_id = $3 and key = $4',
      key,
    );
    if (!kept?.request_hash.equals(hash)) throw new RuleViolation('IDEMPOTENCY_CONFLICT');
    return kept.subject_id;
  }

  /** Keeps the subject of what was done under the key. */
  remember(tx: Tx, actor: Sender, { idempotencyKey }: KeyedInput, subjectId: string): void {
    if (!idempotencyKey) return;
    tx.push({
      text: 'update idempotency_keys set subject_id = $5 where county_id = $1 and tenant_id = $2 and account_id = $3 and key = $4',
      values: [tx.place.countyId, tx.place.tenantId, actor?.accountId ?? NOBODY, idempotencyKey, subjectId],
    });
  }

  /** A petitioner's keys go when the next one comes, a week later; an account's go when it signs in. */
  prunePetitioners(tx: Tx): void {
    tx.push({
      text: `delete from idempotency_keys where county_id = $1 and tenant_id = $2 and account_id = $3 and created_at < now() - interval '7 days'`,
      values: [tx.place.countyId, tx.place.tenantId, NOBODY],
    });
  }

  #fingerprint(action: string, input: KeyedInput): Buffer {
    return createHmac('sha256', this.#secret)
      .update(`${action}\n${canonical(input)}`)
      .digest();
  }
}

/** JSON with sorted keys, so that the order in which a client writes its fields is no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner) && !(inner instanceof Date)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
