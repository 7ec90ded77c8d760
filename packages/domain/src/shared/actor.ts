import { COUNTY_ROLES, forbidden, permits, type Permission, type Role } from './permissions';
import { RuleViolation } from './errors';

/** One tenant of one county: where a row lives and where a statement works. */
export type Place = Readonly<{ countyId: number; tenantId: string }>;

/** The person who acts, as the session knows them. */
export type Actor = Readonly<{
  accountId: string;
  /** The official (工作人员) behind the account; null for an account that serves no post. */
  officialId: string | null;
  name: string;
  roles: readonly Role[];
  /** The tenant that keeps the account: the county's office for county staff. */
  home: Place;
  /** The tenant that county staff have entered to write; null while they only read. */
  enteredTenantId: string | null;
}>;

export function isCountyStaff(actor: Actor): boolean {
  return actor.roles.some((role) => COUNTY_ROLES.includes(role));
}

/** Where the actor's writes go, or null for county staff who have entered no tenant. */
export function workplace(actor: Actor): Place | null {
  if (!isCountyStaff(actor)) return actor.home;
  if (actor.enteredTenantId === null) return null;
  return { countyId: actor.home.countyId, tenantId: actor.enteredTenantId };
}

/** The actor as one of the officials of a place; null for county staff in a tenant that is not their own office. */
export function officialAt(actor: Pick<Actor, 'home' | 'officialId'>, place: Place): string | null {
  return place.tenantId === actor.home.tenantId ? actor.officialId : null;
}

/** Throws UNAUTHENTICATED or FORBIDDEN unless the actor holds the permission. */
export function requirePermission(actor: Actor | null, permission: Permission): asserts actor is Actor {
  if (actor === null) throw new RuleViolation('UNAUTHENTICATED');
  if (!permits(actor.roles, permission)) throw new RuleViolation('FORBIDDEN', forbidden(permission));
}

/** The place the actor may write to; throws ENTER_TENANT_FIRST for county staff outside every tenant. */
export function requireWorkplace(actor: Actor): Place {
  const place = workplace(actor);
  if (place === null) throw new RuleViolation('ENTER_TENANT_FIRST');
  return place;
}
