import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GuessThrottle } from './throttle';

const wrong = () => Promise.resolve(null);
const right = () => Promise.resolve('signed in');
const throttled = (wait: number) =>
  expect.objectContaining({ code: 'THROTTLED', details: { seconds: wait } });

let seconds: number;
let throttle: GuessThrottle;

beforeEach(() => {
  seconds = 1_000;
  throttle = new GuessThrottle(() => seconds * 1_000);
});

const guess = (account: string, address: string) => throttle.attempt({ target: account, address }, wrong);
const signIn = (account: string, address: string) => throttle.attempt({ target: account, address }, right);

async function fail(times: number, account: (n: number) => string, address: (n: number) => string) {
  for (let n = 0; n < times; n++) await guess(account(n), address(n));
}
const failHere = (times: number) =>
  fail(
    times,
    () => 'zhang',
    () => '192.0.2.1',
  );

describe('one account from one address', () => {
  it('waits 20 seconds after four failures, then 42, then always 42', async () => {
    await failHere(4);
    await expect(guess('zhang', '192.0.2.1')).rejects.toEqual(throttled(20));

    for (let n = 0; n < 5; n++) {
      seconds += n === 0 ? 20 : 42;
      expect(await guess('zhang', '192.0.2.1')).toBeNull();
      await expect(guess('zhang', '192.0.2.1')).rejects.toEqual(throttled(42));
    }
  });

  it('is not made to wait longer by asking too early', async () => {
    await failHere(4);
    seconds += 19.5;
    await expect(guess('zhang', '192.0.2.1')).rejects.toEqual(throttled(1));
    seconds += 0.5;

    expect(await signIn('zhang', '192.0.2.1')).toBe('signed in');
  });

  it('never verifies more than five passwords in a minute, nor waits longer than 42 seconds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 20, maxLength: 60 }),
        async (gaps) => {
          const one = new GuessThrottle(() => seconds * 1_000);
          const verified: number[] = [];
          for (const gap of gaps) {
            seconds += gap;
            const guessed = one.attempt({ target: 'zhang', address: '192.0.2.1' }, () => {
              verified.push(seconds);
              return wrong();
            });
            const wait = await guessed.catch(
              (refusal: { details: { seconds: number } }) => refusal.details.seconds,
            );
            expect(wait ?? 0).toBeLessThanOrEqual(42);
          }
          expect(verified.every((at, n) => n < 5 || at - verified[n - 5]! >= 60)).toBe(true);
        },
      ),
    );
  });

  it('verifies no more when all come at once', async () => {
    let verified = 0;
    const guesses = Array.from({ length: 1_000 }, () =>
      throttle.attempt({ target: 'zhang', address: '192.0.2.1' }, () => {
        verified++;
        return wrong();
      }),
    );
    await Promise.allSettled(guesses);

    expect(verified).toBe(4);
  });

  it('starts afresh after a success', async () => {
    await failHere(3);
    await signIn('zhang', '192.0.2.1');
    await failHere(4);

    await expect(guess('zhang', '192.0.2.1')).rejects.toEqual(throttled(20));
  });

  it('starts afresh after a quiet minute', async () => {
    await failHere(4);
    seconds += 60;
    await failHere(4);

    await expect(guess('zhang', '192.0.2.1')).rejects.toEqual(throttled(20));
  });

  it('leaves the account open elsewhere and other accounts here', async () => {
    await failHere(4);

    expect(await signIn('zhang', '192.0.2.2')).toBe('signed in');
    expect(await signIn('wang', '192.0.2.1')).toBe('signed in');
  });

  it('is not blamed when the database fails', async () => {
    const broken = () => Promise.reject(new Error('away'));
    for (let n = 0; n < 10; n++) {
      await expect(throttle.attempt({ target: 'zhang', address: '192.0.2.1' }, broken)).rejects.toThrow(
        'away',
      );
    }

    expect(await signIn('zhang', '192.0.2.1')).toBe('signed in');
  });
});

describe('one address over all accounts', () => {
  const spray = () =>
    fail(
      30,
      (n) => `account ${n}`,
      () => '192.0.2.1',
    );

  it('is refused after thirty failures until its minute is over', async () => {
    await spray();
    seconds += 10;
    await expect(signIn('wang', '192.0.2.1')).rejects.toEqual(throttled(50));
    seconds += 50;

    expect(await signIn('wang', '192.0.2.1')).toBe('signed in');
  });

  it('is not refused for an office of a hundred who sign in at once', async () => {
    const clerks = Array.from({ length: 100 }, (_, n) => signIn(`clerk ${n}`, '192.0.2.1'));

    expect(await Promise.all(clerks)).toEqual(clerks.map(() => 'signed in'));
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
    ['2001:0db8::1', '2001:DB8:0:0:1::'],
    ['fe80::1%eth0', 'fe80::2%eth0'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
  ])('is the same address: %s and %s', async (one, same) => {
    await fail(
      30,
      (n) => `account ${n}`,
      () => one,
    );

    await expect(signIn('wang', same)).rejects.toEqual(throttled(60));
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['::1', '1::'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.2'],
  ])('is another address: %s and %s', async (one, other) => {
    await fail(
      30,
      (n) => `account ${n}`,
      () => one,
    );

    expect(await signIn('wang', other)).toBe('signed in');
  });
});

describe('one account over all addresses', () => {
  const besiege = () =>
    fail(
      100,
      () => 'zhang',
      (n) => `198.51.100.${n}`,
    );

  it('after a hundred failures is closed to addresses that failed', async () => {
    await besiege();

    await expect(guess('zhang', '198.51.100.7')).rejects.toEqual(throttled(60));
  });

  it('stays open to its owner at another address, and others to those addresses', async () => {
    await besiege();

    expect(await signIn('zhang', '192.0.2.1')).toBe('signed in');
    expect(await signIn('wang', '198.51.100.7')).toBe('signed in');
  });
});

it('forgets the oldest rather than grow without end', async () => {
  await failHere(4);
  await fail(
    20_000,
    (n) => `account ${n}`,
    (n) => `10.0.${n >> 8}.${n & 255}`,
  );

  expect(await signIn('zhang', '192.0.2.1')).toBe('signed in');
});
