import type { Logger } from 'pino';
import { workplace, type Actor, type Language, type Place, type TenantStanding } from '@huiyin/domain';
import type { Config } from '../config';
import type { Database } from '../db/database';
import type { Scope } from '../db/walled-query';
import type { Services } from '../services';

/** What every resolver is given: who asks, from where, and the doors to the data. */
export type Context = {
  readonly actor: SignedIn | null;
  readonly db: Database;
  readonly services: Services;
  readonly config: Config;
  readonly log: Logger;
  readonly language: Language;
  /** The client's address, trusted proxies peeled off. */
  readonly address: string;
  readonly userAgent: string;
  /** Whether staff have signed in on the device, whoever uses it now. */
  readonly staffDevice: boolean;
  /** Sets a cookie on the answer. */
  readonly setCookie: (cookie: string) => void;
};

/** An actor with the session that speaks for them. */
export type SignedIn = Actor & {
  readonly sessionId: string;
  /** What they type at sign-in; `name` is who they are. */
  readonly accountName: string;
  readonly mustChangePassword: boolean;
  /** How the tenant stands in which they work: in one that is not active they only read. */
  readonly standing: TenantStanding;
};

/** Where a row of the actor's county lies. */
export const placeOf = (actor: Actor, { tenantId }: Pick<Place, 'tenantId'>): Place => ({
  countyId: actor.home.countyId,
  tenantId,
});

/** What the actor reads: the tenant they work in, or their whole county when they have entered none. */
export function scopeOf(actor: Actor): Scope {
  return workplace(actor) ?? { countyId: actor.home.countyId, tenantId: null };
}
