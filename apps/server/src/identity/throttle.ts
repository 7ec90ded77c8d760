import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RuleViolation } from '@huiyin/domain';
import { LRUCache } from 'lru-cache';

const WINDOW_MS = 60_000;
const FAILURES_OF_ADDRESS = 30;
const FAILURES_OF_ACCOUNT = 100;

/** Some 10 MB; the least recently used go first, or invented names could fill the memory. */
const MAX_TALLIES = 50_000;

/**
 * Seconds from a pair's nth failure to its next attempt; the last holds for all that follow. Four at once, the fifth
 * after 20 and each further one after 42 make at most five in any minute, and no wait is longer than 42 seconds.
 */
const WAIT_AFTER = [0, 0, 0, 0, 20, 42];

export interface SignInAttempt {
  /** Tenant code and name as the server compares them, so that one account has one key. */
  account: string;
  /** The client's IP address. */
  address: string;
}

interface Tally {
  failures: number;
  /** Milliseconds on the throttle's clock: of a pair its last attempt, of the wide ones their first failure. */
  since: number;
}

/**
 * Slows down guessing without locking anyone out. Failures are remembered for a minute, in this process: of an account
 * from one address (with growing waits), of an address over all accounts, and of an account over all addresses; the last
 * stops only addresses that have failed themselves, so that the owner still gets in while strangers try.
 */
export class SignInThrottle {
  readonly #tallies = new LRUCache<string, Tally>({ max: MAX_TALLIES });

  /** @param now a clock in milliseconds. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /**
   * Runs `verify` if an attempt is allowed now. Its null is a failure; anything else clears the pair. A throw is
   * nobody's failure.
   * @throws RuleViolation THROTTLED with the seconds to wait.
   */
  async attempt<T>({ account, address }: SignInAttempt, verify: () => Promise<T | null>): Promise<T | null> {
    const network = networkOf(address);
    const ofPair = key('pair', account, network);
    const ofAddress = key('address', network);
    const ofAccount = key('account', account);

    this.#refuseTooEarly(ofPair, ofAddress, ofAccount);
    // Booked before the password is looked at, or a thousand guesses sent at once would all pass.
    this.#book(ofPair, 1);
    try {
      const outcome = await verify();
      if (outcome !== null) this.#tallies.delete(ofPair);
      // The wide tallies count proven failures only: an office behind one address signs in together in the morning.
      else for (const wide of [ofAddress, ofAccount]) this.#count(wide);
      return outcome;
    } catch (error) {
      this.#book(ofPair, -1);
      throw error;
    }
  }

  #refuseTooEarly(ofPair: string, ofAddress: string, ofAccount: string): void {
    const [pair, address, account] = [ofPair, ofAddress, ofAccount].map((each) => this.#read(each));
    const wait = WAIT_AFTER[Math.min(pair!.failures, WAIT_AFTER.length - 1)]! * 1000;
    this.#refuseUntil(pair!.since + wait);
    if (address!.failures >= FAILURES_OF_ADDRESS) this.#refuseUntil(address!.since + WINDOW_MS);
    const underAttack = account!.failures >= FAILURES_OF_ACCOUNT;
    if (underAttack && address!.failures > 0) this.#refuseUntil(account!.since + WINDOW_MS);
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

/** Of one length, because names come at any, and unreadable, because a password may be typed in the wrong field. */
function key(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** IPv6 hands each household 2^64 addresses, so the first half is the address; an IPv4 one in disguise is itself. */
function networkOf(address: string): string {
  const ipv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (ipv4 !== undefined || !isIPv6(address)) return ipv4 ?? address;
  const [head = [], tail = []] = address
    .split('::')
    .map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  const groups = [...head, ...zeros, ...tail].slice(0, 4);
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
