import { petitionFacets } from '@huiyin/domain';
import { countsOf, countsOfFile } from '../accusations/accusation-counts.service';
import type { Database } from '../db/database';
import type { FacetChange } from '../db/tallies';
import type { Tx } from '../db/tx';
import type { Scope } from '../db/walled-query';
import { PetitionEntity } from '../petitions/petition.entity';

/** So much of a matter that who asks is kept from stands in its office's tallies. */
export type Unseen = Readonly<{ tenantId: string; facet: string; key: string; n: number }>;

/** Nearly always none. */
export async function unseenIn(db: Database, scope: Scope): Promise<Unseen[]> {
  const rows = await db.read(scope, {
    text: 'select m.tenant_id, m.id, m.status from app.unseen_matters() m',
    values: [],
  });
  const each = rows.map(async ([tenantId, id, status]) => {
    const place = { countyId: scope.countyId, tenantId: tenantId as string };
    const counted = await db.unread().inside(place, (tx) => countedOf(tx, id as string, status !== null));
    return counted.map(([[facet, key], n]) => ({ tenantId: place.tenantId, facet, key, n }));
  });
  return (await Promise.all(each)).flat();
}

async function countedOf(tx: Tx, id: string, isMatter: boolean): Promise<readonly FacetChange[]> {
  if (!isMatter) return countsOfFile(tx, id);
  const [petition, more] = await Promise.all([tx.get(PetitionEntity, id), countsOf(tx, id)]);
  return [...petitionFacets(petition).map((facet) => [facet, 1] as const), ...more];
}
