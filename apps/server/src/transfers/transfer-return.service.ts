import { backWith } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import { endMediationsOf } from '../mediations/mediation-ending.service';
import { resumeMediation } from '../mediations/mediation-moving.service';
import { endTasksOf } from '../tasks/task-ending.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { tellHeldAgain } from './transfer-holder.service';
import { incomingOf, signHop } from './transfer-hops.service';
import type { TransferEntity } from './transfer.entity';

type Moved = ReturnType<typeof changePetition>;
type By = Readonly<{ accountId: string | null; name: string }>;

/** 转送单位收回: this office had signed and can no longer act; its own petition ends here, with the reason. */
export async function takenFromHere(
  tx: Tx,
  petition: PetitionEntity,
  { id, otherName }: TransferEntity,
  reason: string,
  now: Date,
): Promise<void> {
  if (petition.status === 'VOIDED') return;
  const by = { accountId: null, officialId: null, name: otherName };
  const [events, rules, tasks, mediations] = await Promise.all([
    eventsOf(tx, petition.id),
    legalRulesOf(tx),
    endTasksOf(tx, by, now, petition.id, '事项由转送单位收回'),
    endMediationsOf(tx, petition.id, 'ENDED_WITH_TRANSFER', now),
  ]);
  const event = { kind: 'TRANSFER_RECALLED', text: reason, data: { transferId: id } } as const;
  const patch = { dispositionReason: reason, disposedAt: petition.disposedAt ?? now };
  const change = { patch, before: [...tasks, ...mediations], event };
  changePetition(tx, { petition, events, rules, status: 'WITHDRAWN', by, now, change });
}

/** The matter is again where it came from, its terms as if it had never left; who had sent it here is told. */
export async function backHere(tx: Tx, transfer: TransferEntity, by: By, now: Date): Promise<Moved> {
  const petition = await tx.edit(PetitionEntity, transfer.petitionId as string);
  const [events, rules] = await Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]);
  const status = backWith(events);
  const resumed = await resumeMediation(tx, petition.id, now);
  const moved = changePetition(tx, {
    petition,
    events,
    rules,
    status,
    by,
    now,
    change: {
      patch: status === 'REGISTERED' ? { disposedAt: null } : {},
      before: resumed,
      event: { kind: 'TRANSFER_RETURNED', text: transfer.otherName, data: { transferId: transfer.id } },
    },
  });
  const incoming = await incomingOf(tx, petition.id);
  if (incoming === null) return moved;
  const { name } = await tx.get(TenantEntity, tx.place.tenantId);
  await signHop(tx, incoming, { kind: 'PASSED_ON', at: now, byName: by.name, text: name });
  await tellHeldAgain(tx, { ...incoming, hops: incoming.hops + 1 }, moved.after.ownerId, now);
  return moved;
}
