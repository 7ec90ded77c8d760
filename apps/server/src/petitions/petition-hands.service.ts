import { AT_REST, type PetitionFacts } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { PetitionEntity } from './petition.entity';

type Held = Pick<PetitionEntity, 'id' | 'status' | 'responsibleId'>;
type Hands = Pick<PetitionFacts, 'responsibleHasAccount' | 'recalled' | 'held'>;

/** In whose hands a matter is, and of one at rest whether it can come back into them. */
export async function handsOf(tx: Tx, { id, status, responsibleId }: Held): Promise<Hands> {
  const [responsibleHasAccount, resting] = await Promise.all([
    hasAccount(tx, responsibleId),
    AT_REST.includes(status) ? restingOf(tx, id) : AT_WORK,
  ]);
  return { responsibleHasAccount, ...resting };
}

const AT_WORK = { recalled: false, held: false } as const;

async function hasAccount(tx: Tx, officialId: string | null): Promise<boolean> {
  if (officialId === null) return false;
  const account = await tx.first(
    'select 1 from accounts where county_id = $1 and tenant_id = $2 and official_id = $3 and disabled_at is null',
    [tx.place.countyId, tx.place.tenantId, officialId],
  );
  return account !== null;
}

/** Whether its sender has it, and whether unit and official to whom it was assigned still serve, and may have it. */
async function restingOf(tx: Tx, petitionId: string): Promise<Pick<Hands, 'recalled' | 'held'>> {
  const found = await tx.first<Pick<Hands, 'recalled' | 'held'>>(
    `select exists (select from petition_events
                     where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'TRANSFER_RECALLED') as recalled,
            exists (select from petitions p
                      join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = p.responsible_id and o.retired_at is null
                      join units u on u.county_id = $1 and u.tenant_id = $2 and u.id = p.unit_id and u.retired_at is null
                     where p.county_id = $1 and p.tenant_id = $2 and p.id = $3 and p.lead_id is not null
                       and not p.id = any(app.withheld_from(o.tenant_id, o.id))) as held`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return found ?? AT_WORK;
}
