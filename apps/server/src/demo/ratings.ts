import type { Tx } from '../db/tx';
import { PetitionEntity } from '../petitions/petition.entity';
import { ratePetition } from '../ratings/rating.service';
import type { Services } from '../services';

const SAID = [
  {
    setAside: null,
    body: 'SATISFIED',
    organ: 'MOSTLY_SATISFIED',
    organComment: '答复及时，希望按说的时间修好',
  },
  { setAside: 'STAFF_DEVICE', body: 'SATISFIED', organ: 'SATISFIED' },
] as const;

/** Two matters rated as at the portal, by nobody who is signed in; one of them from a computer of the office, which sets it aside. */
export async function demoRatings(tx: Tx, services: Services): Promise<void> {
  const now = services.now();
  const served = await tx.rows<{ id: string }>(
    `select id from petitions
      where county_id = $1 and tenant_id = $2 and status = 'SERVED' and rating_opens_at is not null and not confidential
      order by rating_opens_at desc, id limit ${SAID.length}`,
    [tx.place.countyId, tx.place.tenantId],
  );
  for (const [i, { id: petitionId }] of served.entries()) {
    const said = SAID[i];
    if (said === undefined) continue;
    const { setAside, ...words } = said;
    const petition = await tx.get(PetitionEntity, petitionId, 'for update');
    const { id, audit = {} } = await ratePetition(tx, petition, words, { setAside, now });
    const subject = { action: 'ratePetition', subjectKind: 'Rating', subjectId: id };
    tx.audit({ actor: null, ...subject, outcome: 'DONE', detail: audit });
  }
}
