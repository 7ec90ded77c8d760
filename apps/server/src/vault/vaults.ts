import { LRUCache } from 'lru-cache';
import { v7 as uuid } from 'uuid';
import type { Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { TenantKeyEntity } from '../tenants/tenant-key.entity';
import { newDataKey, unwrap } from './master-key';
import { TenantVault } from './tenant-vault';

/** Opens tenants' vaults with the master key and keeps the last used ones open in memory. */
export class Vaults {
  readonly #open = new LRUCache<string, TenantVault>({ max: 500 });

  constructor(
    private readonly db: Database,
    private readonly masterKey: Buffer,
  ) {}

  /**
   * The vault of the tenant that a transaction works in. It asks on the transaction's own connection: waiting for another
   * while holding one, as many as the pool has would wait for each other.
   *
   * @throws VaultError CANNOT_OPEN when the master key is not the one the tenant's key was wrapped with
   */
  async of(tx: Tx): Promise<TenantVault> {
    return this.#open.get(tx.place.tenantId) ?? this.open(tx);
  }

  /** The same for work that holds no transaction. */
  async at(place: Place): Promise<TenantVault> {
    return this.#open.get(place.tenantId) ?? this.db.inside(place, (tx) => this.open(tx));
  }

  private async open(tx: Tx): Promise<TenantVault> {
    const { place } = tx;
    const keys = await tx.rows<{ id: string; wrapped: Buffer }>(
      'select id, wrapped from tenant_keys where county_id = $1 and tenant_id = $2 order by created_at',
      [place.countyId, place.tenantId],
    );
    const dataKeys = new Map(keys.map(({ id, wrapped }) => [id, unwrap(this.masterKey, place, id, wrapped)]));
    const current = keys.at(-1);
    if (current === undefined) throw new Error(`tenant ${place.tenantId} has no key`);
    const vault = new TenantVault(place, dataKeys, current.id);
    this.#open.set(place.tenantId, vault);
    return vault;
  }

  /** Makes the first key of a tenant that is being opened. */
  found(tx: Tx): void {
    const id = uuid();
    tx.insert(TenantKeyEntity, { id, wrapped: newDataKey(this.masterKey, tx.place, id).wrapped });
  }
}
