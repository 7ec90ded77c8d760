import { RuleViolation } from '@huiyin/domain';
import { LRUCache } from 'lru-cache';
import { networkOf, tallyName } from './network';

const WINDOW_MS = 60_000;
const FAILURES_OF_ADDRESS = 30;
const FAILURES_OF_TARGET = 100;

/** Some 10 MB; the least recently used go first, or invented names could fill the memory. */
const MAX_TALLIES = 50_000;

/**
 * Seconds from a pair's nth failure to its next attempt; the last holds for all that follow. Four at once, the fifth
 * after 20 and each further one after 42 make at most five in any minute, and no wait is longer than 42 seconds.
 */
const WAIT_AFTER = [0, 0, 0, 0, 20, 42];

export interface Guess {
  /** What is guessed at, as the server compares it, so that one account, or one petition, has one key. */
  target: string;
  /** The client's IP address. */
  address: string;
}

interface Tally {
  failures: number;
  /** Milliseconds on the throttle's clock: of a pair its last attempt, of the wide ones their first failure. */
  since: number;
}

/**
 * Slows down guessing without locking anyone out: of passwords at sign-in, and of query codes at the portal. Failures are
 * remembered for a minute, in this process: at one target from one address (with growing waits), of an address at all
 * targets, and at a target from all addresses; the last stops only addresses that have failed themselves, so that the
 * owner still gets in while strangers try.
 */
export class GuessThrottle {
  readonly #tallies = new LRUCache<string, Tally>({ max: MAX_TALLIES });

  /** @param now a clock in milliseconds. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /**
   * Runs `verify` if an attempt is allowed now. Its null is a failure; anything else clears the pair. A throw is
   * nobody's failure.
   * @throws RuleViolation THROTTLED with the seconds to wait.
   */
  async attempt<T>({ target, address }: Guess, verify: () => Promise<T | null>): Promise<T | null> {
    const network = networkOf(address);
    const ofPair = tallyName('pair', target, network);
    const ofAddress = tallyName('address', network);
    const ofTarget = tallyName('target', target);

    this.#refuseTooEarly(ofPair, ofAddress, ofTarget);
    // Booked before the secret is looked at, or a thousand guesses sent at once would all pass.
    this.#book(ofPair, 1);
    try {
      const outcome = await verify();
      if (outcome !== null) this.#tallies.delete(ofPair);
      // The wide tallies count proven failures only: an office behind one address signs in together in the morning.
      else for (const wide of [ofAddress, ofTarget]) this.#count(wide);
      return outcome;
    } catch (error) {
      this.#book(ofPair, -1);
      throw error;
    }
  }

  #refuseTooEarly(ofPair: string, ofAddress: string, ofTarget: string): void {
    const [pair, address, target] = [ofPair, ofAddress, ofTarget].map((each) => this.#read(each));
    const wait = WAIT_AFTER[Math.min(pair!.failures, WAIT_AFTER.length - 1)]! * 1000;
    this.#refuseUntil(pair!.since + wait);
    if (address!.failures >= FAILURES_OF_ADDRESS) this.#refuseUntil(address!.since + WINDOW_MS);
    const underAttack = target!.failures >= FAILURES_OF_TARGET;
    if (underAttack && address!.failures > 0) this.#refuseUntil(target!.since + WINDOW_MS);
  }

  #refuseUntil(instant: number): void {
    const seconds = Math.ceil((instant - this.now()) / 1000);
    if (seconds > 0) throw new RuleViolation('THROTTLED', { seconds });
  }

  /** A tally without an end of its own: each attempt begins its minute anew. */
  #book(ofPair: string, failures: number): void {
    const before = this.#read(ofPair).failures;
    this.#tallies.set(ofPair, { failures: Math.max(0, before + failures), since: this.now() });
  }

  /** A tally of one minute from its first failure. */
  #count(wide: string): void {
    const { failures, since } = this.#read(wide);
    this.#tallies.set(wide, { failures: failures + 1, since });
  }

  #read(name: string): Tally {
    const tally = this.#tallies.get(name);
    const fresh = tally !== undefined && this.now() - tally.since < WINDOW_MS;
    return fresh ? tally : { failures: 0, since: this.now() };
  }
}
