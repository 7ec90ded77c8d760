import {
  CO_SERVICE_PROOF_LENGTH,
  coSignersServed,
  labelOf,
  requireAddressee,
  requiredText,
  saidText,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { unitOf } from '../petitions/petition-reveal.service';
import type { Change } from '../petitions/petition-steps.service';
import { addressCell, coSignersOf, nameCell } from './co-signer.service';
import type { GroupSituation } from './group-matter.service';
import type * as Inputs from './group-matter.inputs';
import type { RevealedCoSigner } from './group-matter.type';

/** 送达联名人: everybody who asked for this way, or those named by their number. */
export const serve =
  (input: Inputs.ServeCoSignersInput) =>
  async ({ tx, petition, now }: GroupSituation): Promise<Change> => {
    const { method } = input;
    const proof = saidText(input.proof, '送达凭证', CO_SERVICE_PROOF_LENGTH);
    const ordinals = coSignersServed(await coSignersOf(tx, petition), method, input.ordinals ?? []);
    const alike = method === 'IN_PORTAL' || method === 'BY_REPRESENTATIVE';
    tx.push({
      text: `update co_signers set served_at = $5, service_method = $6, version = version + 1
              where county_id = $1 and tenant_id = $2 and petition_id = $3 and ordinal = any($4::integer[])
                and withdrawn_at is null and ($7::text is null or wish = $7)
                and (served_at is null or served_at < $8 or ($6 = 'AT_COUNTER' and service_method = 'UNREACHED'))`,
      values: [
        tx.place.countyId,
        tx.place.tenantId,
        petition.id,
        ordinals,
        now,
        method,
        alike ? method : null,
        petition.answeredAt ?? petition.disposedAt,
      ],
    });
    const whom = alike ? `${ordinals.length} 名联名人` : `联名人 ${ordinals.join('、')}`;
    return {
      event: {
        kind: 'CO_SIGNERS_SERVED',
        text: `${whom}，${labelOf(method, 'zh')}：${proof}`,
        data: { method, count: ordinals.length },
      },
    };
  };

/** 查看联名人地址: of who is written to, and who looked and why is written down with it. */
export const reveal =
  (input: Inputs.RevealCoSignerInput) =>
  async ({ tx, actor, petition, services }: GroupSituation): Promise<Change> => {
    const { ordinal } = input;
    const purpose = requiredText(input.purpose, '用途', 200);
    requireAddressee(await coSignersOf(tx, petition), ordinal);
    const [revealedCoSigners, unit] = await Promise.all([
      opened(tx, services, petition.id, ordinal),
      unitOf(tx, actor),
    ]);
    return {
      event: {
        kind: 'IDENTITY_READ',
        text: `联名人 ${ordinal}，${labelOf('SERVE_REPLY', 'zh')}：${purpose}`,
        data: { purpose: 'SERVE_REPLY', roles: actor.roles, unit, coSigner: ordinal },
      },
      extra: { revealedCoSigners },
    };
  };

async function opened(
  tx: Tx,
  { vaults }: GroupSituation['services'],
  petitionId: string,
  ordinal: number,
): Promise<RevealedCoSigner[]> {
  const [vault, rows] = await Promise.all([
    vaults.of(tx),
    tx.rows<{ id: string; name: Buffer; address: Buffer }>(
      `select id, name_sealed as name, address_sealed as address from co_signers
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and ordinal = $4
          and withdrawn_at is null and wish = 'BY_POST'`,
      [tx.place.countyId, tx.place.tenantId, petitionId, ordinal],
    ),
  ]);
  return rows.map(({ id, name, address }) => ({
    ordinal,
    name: vault.open(name, nameCell(id)),
    address: vault.open(address, addressCell(id)),
  }));
}
