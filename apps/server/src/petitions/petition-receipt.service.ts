import { beijingDate, receiptDue, receiptFile, receiptText, type Clock } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Services } from '../services';
import type { TenantEntity } from '../tenants/tenant.entity';
import { sha256Of } from '../vault/sha256';
import { fingerprintOf } from '../vault/signing';
import type { PetitionEntity } from './petition.entity';
import type { SignedReceipt } from './petition-receipt.type';

type Registered = Pick<PetitionEntity, 'number' | 'content' | 'receivedAt' | 'registeredAt'>;

/** What the event of registration keeps to be signed. Whatever becomes of the matter, this stays what was stated that day. */
export const receiptToSign = (
  { name: office, code: officeCode }: Pick<TenantEntity, 'name' | 'code'>,
  { number, content, receivedAt, registeredAt }: Registered,
  clocks: readonly Clock[],
): string =>
  receiptText({
    office,
    officeCode,
    number,
    receivedOn: beijingDate(receivedAt),
    registeredOn: beijingDate(registeredAt),
    due: receiptDue(clocks),
    textSha256: sha256Of(content),
  });

/** 签名回执 of a petition; null for one that came from an older ledger, or before receipts were signed. */
export async function signedReceipt(
  services: Services,
  tx: Tx,
  petitionId: string,
): Promise<SignedReceipt | null> {
  const [vault, stated] = await Promise.all([
    services.vaults.of(tx),
    tx.first<{ receipt: string | null; generation: number }>(
      `select data->>'receipt' as receipt, coalesce(data->>'receiptKey', '1')::integer as generation from petition_events
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'REGISTERED'`,
      [tx.place.countyId, tx.place.tenantId, petitionId],
    ),
  ]);
  const receipt = stated?.receipt ?? null;
  if (receipt === null) return null;
  const sha256 = sha256Of(receipt);
  const { signature, publicKey } = vault.sign(Buffer.from(receipt), stated?.generation);
  const file = receiptFile({
    receipt,
    sha256,
    signature: signature.toString('base64'),
    publicKey: publicKey.toString('base64'),
  });
  return { file, sha256, fingerprint: fingerprintOf(publicKey) };
}
