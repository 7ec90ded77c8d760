import { v7 as uuid } from 'uuid';
import { requiredText } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done, Doing } from '../graphql/act';
import type { ReceiptKey } from '../petitions/petition-receipt.type';
import { TenantEntity } from '../tenants/tenant.entity';
import { fingerprintOf, pemOf } from '../vault/signing';
import type { TenantVault } from '../vault/tenant-vault';
import { PublicContactEntity } from './public-contact.entity';
import type { RenewReceiptKeyInput } from './public-contact.inputs';
import { ReceiptKeyEntity } from './receipt-key.entity';

const REASON = 200;

/**
 * 更换回执密钥: what is registered from now on is signed with another pair. Receipts given stay good, under the key they were signed
 * with.
 *
 * @throws RuleViolation NOT_FOUND, STALE_VERSION, REQUIRED
 */
export async function renewReceiptKey({ tx, actor, now }: Doing, input: RenewReceiptKeyInput): Promise<Done> {
  const [contact, tenant] = await Promise.all([
    tx.edit(PublicContactEntity, input.id, input.version),
    tx.get(TenantEntity, tx.place.tenantId, 'for update'),
  ]);
  const generation = tenant.receiptKey + 1;
  const reason = requiredText(input.reason, '更换的理由', REASON);
  tx.insert(ReceiptKeyEntity, { id: uuid(), generation, madeAt: now, madeBy: actor.name, reason });
  tx.update(TenantEntity, tenant.id, { receiptKey: generation });
  return { id: contact.id, audit: { generation, reason } };
}

/** Every public key by which receipts of the office entered are checked, the present one first, with the time each signed in. */
export async function receiptKeysOf(tx: Tx, vault: TenantVault): Promise<ReceiptKey[]> {
  const [tenant, later] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    tx.rows<{ madeAt: Date }>(
      'select made_at as "madeAt" from receipt_keys where county_id = $1 and tenant_id = $2 order by generation',
      [tx.place.countyId, tx.place.tenantId],
    ),
  ]);
  const begun = [tenant.openedAt, ...later.map(({ madeAt }) => madeAt)];
  return begun
    .flatMap((validFrom, i) =>
      vault.publicKeys(i + 1).map((publicKey) => ({
        fingerprint: fingerprintOf(publicKey),
        publicKey: pemOf(publicKey),
        validFrom,
        validUntil: begun[i + 1] ?? null,
      })),
    )
    .toReversed();
}
