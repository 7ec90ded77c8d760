import { HISTORIES, type History, type Offices } from '../accusations/accusation-histories.fixture';
import type { TestPerson, World } from '../testing/world';
import { hung } from './hung';
import type { Objects, Places } from './places';

/** Another town of the county, and a school: nobody there is accused. */
export async function otherTown(
  world: World,
  { office, b }: Places,
  clerk: TestPerson,
  accused: readonly Readonly<{ name: string; officialId: string }>[],
  title: string,
): Promise<Offices> {
  const school = await b.newTenant();
  const { name: officeName } = (await clerk.run('{ viewer { home { name } } }')).viewer.home;
  const teacher = await school.as('CLERK');
  return { world, office, town: b, school, clerk, townsman: b.clerk, teacher, accused, officeName, title };
}

/** Each of the ways in which a matter comes to lie in more than one office, with what hangs on it in the town; found out and carried. */
export async function lieElsewhere(
  offices: Offices,
): Promise<{ copies: History[]; hanging: Partial<Objects>[] }> {
  const { world, town } = offices;
  const found: { copies: History[]; hanging: Partial<Objects>[] } = { copies: [], hanging: [] };
  for (const [, lie] of HISTORIES) {
    const history = await lie(offices);
    const inTown = await world.db.inside(town, (tx) =>
      tx.first<{ id: string }>(
        'select id from petitions where county_id = $1 and tenant_id = $2 and id = any($3::uuid[])',
        [town.countyId, town.tenantId, history.petitions],
      ),
    );
    const more = inTown ? await hung(world, town, inTown.id, offices.townsman.officialId) : {};
    found.copies.push(history);
    found.hanging.push({ ...more, transfer: history.transferId });
    const carried = await history.found();
    await carried();
  }
  return found;
}
