import { availableParallelism } from 'node:os';
import { hash, type Options, parseOptions, verify } from '@node-rs/argon2';
import { PASSWORD_MIN_LENGTH, RuleViolation, same } from '@huiyin/domain';

/** OWASP's minimum for argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } satisfies Options;
const MAX_BYTES = 256;

/** A hash of the usual cost that no password has, so that an unknown name takes as long as a known one. */
const DUMMY_HASH = [
  `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}`,
  Buffer.alloc(16).toString('base64').replaceAll('=', ''),
  Buffer.alloc(32).toString('base64').replaceAll('=', ''),
].join('$');

/** Runs at most `slots` tasks at once, the others in the order they came; a line longer than `places` turns away. */
export class Turnstile {
  #free: number;
  readonly #line: (() => void)[] = [];

  constructor(
    slots: number,
    private readonly places: number,
  ) {
    this.#free = slots;
  }

  /** @throws RuleViolation THROTTLED when the line is full. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await this.#lineUp();
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  async #lineUp(): Promise<void> {
    if (this.#line.length >= this.places) throw new RuleViolation('THROTTLED', { seconds: 5 });
    await new Promise<void>((resolve) => this.#line.push(resolve));
  }

  #leave(): void {
    const next = this.#line.shift();
    if (next === undefined) this.#free++;
    else next();
  }
}

/**
 * A hash keeps a core busy for some 25 ms. One core is left to everything else, and one of libuv's four threads to files
 * and name look-ups; a line of 200 is a wait of at most five seconds.
 */
const hashing = new Turnstile(Math.min(3, Math.max(1, availableParallelism() - 1)), 200);

/** The PHC string to store: `$argon2id$v=19$m=19456,t=2,p=1$…`. */
export function hashPassword(password: string): Promise<string> {
  return hashing.run(() => hash(password.normalize('NFC'), COST));
}

/** @param stored the account's hash, or null for an unknown name: the answer is then false, after the same time. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await hashing.run(() => verify(stored ?? DUMMY_HASH, password.normalize('NFC')));
  return matches && stored !== null;
}

/** Whether a stored hash is of another cost than today's; then hash anew when its password is next known. */
export function needsRehash(stored: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(stored);
  return (
    !stored.startsWith('$argon2id$') ||
    memoryCost !== COST.memoryCost ||
    timeCost !== COST.timeCost ||
    parallelism !== COST.parallelism
  );
}

/**
 * At least 12 characters, at most 256 bytes, neither the account's name nor the password before it.
 * @throws RuleViolation WEAK_PASSWORD, TOO_LARGE
 */
export function checkNewPassword(password: string, { name, old }: { name: string; old?: string }): void {
  const chosen = password.normalize('NFC');
  if (Buffer.byteLength(chosen) > MAX_BYTES) {
    throw new RuleViolation('TOO_LARGE', { field: same('password'), limit: `${MAX_BYTES} B` });
  }
  const tooShort = Array.from(chosen).length < PASSWORD_MIN_LENGTH;
  const isName = chosen.toLowerCase() === name.normalize('NFC').toLowerCase();
  const isOld = chosen === old?.normalize('NFC');
  if (tooShort || isName || isOld) throw new RuleViolation('WEAK_PASSWORD', { field: same('password') });
}
