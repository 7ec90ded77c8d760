import type { Background } from './background';
import type { Idempotency } from './graphql/idempotency';
import type { Points } from './graphql/points';
import type { SessionKeeper } from './identity/session.keeper';
import type { RateBound } from './identity/rate-bound';
import type { GuessThrottle } from './identity/throttle';
import type { FileStore } from './storage/file-store';
import type { Vaults } from './vault/vaults';

/** What outlives a request and is shared by all of them. */
export type Services = {
  readonly vaults: Vaults;
  readonly files: FileStore;
  readonly sessions: SessionKeeper;
  readonly passwordGuesses: GuessThrottle;
  readonly codeGuesses: GuessThrottle;
  readonly submissions: RateBound;
  readonly background: Background;
  readonly idempotency: Idempotency;
  readonly points: Points;
  readonly now: () => Date;
};
