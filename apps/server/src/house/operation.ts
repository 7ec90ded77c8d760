import type { Role } from '@huiyin/domain';
import type { FurnishedPlace, Objects } from './places';
import type { Prepared, Stage } from './preparations';

/** One row of the isolation matrix: how a query or mutation is done properly. */
export type Operation = Readonly<{
  /** Whose role does it at home without fail; everybody whom its door admits, if not given. */
  by?: Role;
  /** What each of its ID arguments names. */
  ids?: Readonly<Record<string, keyof Objects>>;
  /** Of these arguments, those that may name what lies anywhere in one's county. */
  countywide?: readonly string[];
  /** Its other arguments. */
  args?: (place: FurnishedPlace) => Record<string, unknown>;
  /** Makes what it is done to, when it can be done to it only once. */
  prepare?: (stage: Stage) => Promise<Prepared>;
  /** TENANT: one stands in a tenant for it. COUNTY: it works anywhere in one's county. */
  at?: 'TENANT' | 'COUNTY';
  /** It is done in the county's office alone. */
  inOffice?: true;
  /** It is done by who is not signed in alone. */
  outside?: true;
  /** Its answer names every open portal, to everybody alike, or is what the holder of a link is to be told. */
  tellsEverybody?: true;
  /** Done already in every place: refused at home too, where the room's own test does it. */
  spent?: true;
  /** It ends or moves the session of who does it. */
  once?: true;
}>;

export const input =
  (more: Record<string, unknown> = {}) =>
  () => ({ input: more });
