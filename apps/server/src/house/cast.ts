import type { Role } from '@huiyin/domain';
import type { TestPerson } from '../testing/world';
import { Visitor } from '../testing/visitor';
import { inside, type FurnishedPlace, type Places } from './places';

export type PlaceName = keyof Places;

/** Somebody who tries every door. */
export type Actor = Readonly<{
  name: string;
  visitor: Visitor;
  roles: readonly Role[];
  /** Whose objects are theirs. */
  own: PlaceName;
  /** What they may read: their own tenant, or its whole county. Null for nobody. */
  reads: 'TENANT' | 'COUNTY' | null;
  /** Whether they stand in a tenant, where alone one writes. */
  writes: boolean;
  /** Somebody just like them, for acts that one does only once. */
  twin(): Promise<Visitor>;
}>;

/** Everybody between whom the wall has to tell. */
export async function castOf(places: Places): Promise<Actor[]> {
  const signedIn = async (
    name: string,
    role: Role,
    own: PlaceName,
    how: Pick<Actor, 'reads' | 'writes'>,
    arrive: () => Promise<TestPerson>,
  ): Promise<Actor> => ({ name, visitor: await arrive(), roles: [role], own, ...how, twin: arrive });
  const here = { reads: 'TENANT', writes: true } as const;
  const above = { reads: 'COUNTY', writes: false } as const;
  const { a, b, c, office } = places;
  const entering = (place: FurnishedPlace) => async () => inside(await office.as('COUNTY_ADMIN'), place);
  return [
    nobody('anonymous', new Visitor(a.clerk.url)),
    nobody('a revoked session', await revoked(a)),
    { ...(await signedIn('A’s clerk', 'CLERK', 'a', here, () => a.as('CLERK'))), visitor: a.clerk },
    await signedIn('A’s administrator', 'TENANT_ADMIN', 'a', here, () => a.as('TENANT_ADMIN')),
    await signedIn('B’s administrator', 'TENANT_ADMIN', 'b', here, () => b.as('TENANT_ADMIN')),
    await signedIn('a county supervisor', 'COUNTY_SUPERVISOR', 'a', above, () =>
      office.as('COUNTY_SUPERVISOR'),
    ),
    await signedIn('a county administrator', 'COUNTY_ADMIN', 'a', above, () => office.as('COUNTY_ADMIN')),
    await signedIn('a county administrator in A', 'COUNTY_ADMIN', 'a', here, entering(a)),
    await signedIn('a county administrator in the office', 'COUNTY_ADMIN', 'office', here, entering(office)),
    await signedIn('another county’s administrator', 'COUNTY_ADMIN', 'c', above, () =>
      c.office.as('COUNTY_ADMIN'),
    ),
  ];
}

const nobody = (name: string, visitor: Visitor): Actor => ({
  name,
  visitor,
  roles: [],
  own: 'a',
  reads: null,
  writes: false,
  twin: async () => visitor.twin(),
});

async function revoked(place: FurnishedPlace): Promise<Visitor> {
  const clerk = await place.as('CLERK');
  const stolen = clerk.twin();
  await clerk.run('mutation { signOut }');
  return stolen;
}
