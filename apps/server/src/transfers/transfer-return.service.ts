import { backWith } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { incomingOf, signHop } from './transfer-hops.service';
import type { TransferEntity } from './transfer.entity';

type By = Readonly<{ accountId: string | null; name: string }>;

/** The matter is again where it came from, its terms as if it had never left; who had sent it here is told. */
export async function backHere(tx: Tx, transfer: TransferEntity, by: By, now: Date): Promise<void> {
  const petition = await tx.edit(PetitionEntity, transfer.petitionId as string);
  const [events, rules] = await Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]);
  const status = backWith(events);
  changePetition(tx, {
    petition,
    events,
    rules,
    status,
    by,
    now,
    change: {
      patch: status === 'REGISTERED' ? { disposedAt: null } : {},
      event: { kind: 'TRANSFER_RETURNED', text: transfer.otherName, data: { transferId: transfer.id } },
    },
  });
  const incoming = await incomingOf(tx, petition.id);
  if (incoming === null) return;
  const { name } = await tx.get(TenantEntity, tx.place.tenantId);
  await signHop(tx, incoming, { kind: 'PASSED_ON', at: now, byName: by.name, text: name });
}
