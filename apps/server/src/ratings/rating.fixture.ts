import type { Place, Satisfaction, SetAsideReason } from '@huiyin/domain';
import type { World } from '../testing/world';
import { ratePetition } from './rating.service';

type Said = Readonly<{ body: Satisfaction; organ: Satisfaction }>;

/** What somebody says of a matter as if it had been served, set aside or not. */
export const rated = (
  { db }: World,
  { countyId, tenantId }: Place,
  { id, number }: Readonly<{ id: string; number: string }>,
  { body, organ }: Said,
  setAside: SetAsideReason | null = null,
): Promise<unknown> =>
  db.write({ countyId, tenantId }, (tx) =>
    ratePetition(
      tx,
      { id, number, status: 'SERVED', ratingOpensAt: new Date(0), confidential: false },
      { body, organ },
      { setAside, now: new Date() },
    ),
  );
