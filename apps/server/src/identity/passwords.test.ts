import { setImmediate as settled } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { checkNewPassword, hashPassword, needsRehash, Turnstile, verifyPassword } from './passwords';

describe('a password', () => {
  it('is known by its argon2id hash of 19 MiB, two passes, one lane', async () => {
    const stored = await hashPassword('correct horse battery');

    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(stored, 'correct horse battery')).toBe(true);
    expect(await verifyPassword(stored, 'correct horse batterz')).toBe(false);
  });

  it('is salted: twice the same gives two hashes', async () => {
    expect(await hashPassword('correct horse battery')).not.toBe(await hashPassword('correct horse battery'));
  });

  it('may be typed composed or decomposed', async () => {
    const stored = await hashPassword('caf\u00e9 caf\u00e9 caf\u00e9');

    expect(await verifyPassword(stored, 'cafe\u0301 cafe\u0301 cafe\u0301')).toBe(true);
  });

  it('of an unknown name is false, whatever it is', async () => {
    expect(await verifyPassword(null, 'correct horse battery')).toBe(false);
    expect(await verifyPassword(null, '')).toBe(false);
  });
});

describe('a rehash is due', () => {
  const tail = 'AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

  it.each([
    ['less memory', 'argon2id$v=19$m=16384,t=2,p=1'],
    ['one pass', 'argon2id$v=19$m=19456,t=1,p=1'],
    ['more lanes', 'argon2id$v=19$m=19456,t=2,p=2'],
    ['another algorithm', 'argon2i$v=19$m=19456,t=2,p=1'],
  ])('for %s', (_, parameters) => {
    expect(needsRehash(`$${parameters}$${tail}`)).toBe(true);
  });

  it('not for the cost of today', async () => {
    expect(needsRehash(await hashPassword('correct horse battery'))).toBe(false);
  });
});

describe('a new password', () => {
  const check = (password: string) => () =>
    checkNewPassword(password, { name: 'zhang.san.xinfang', old: '旧密码旧密码旧密码旧密码' });

  it.each(['correct horse battery', '县信访局的一个长长密码呀', '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷'])(
    'may be %s',
    (password) => {
      expect(check(password)).not.toThrow();
    },
  );

  it.each([
    ['eleven characters', 'elevenchars'],
    ['eleven characters of two code units', '𠮷'.repeat(11)],
    ['eleven characters typed as more', 'e\u0301'.repeat(11)],
    ['the name', 'zhang.san.xinfang'],
    ['the name in capitals', 'Zhang.San.Xinfang'],
    ['the old one', '旧密码旧密码旧密码旧密码'],
  ])('is refused as weak: %s', (_, password) => {
    expect(check(password)).toThrow(expect.objectContaining({ code: 'WEAK_PASSWORD' }));
  });

  it('has at most 256 bytes', () => {
    expect(check('密'.repeat(85))).not.toThrow();
    expect(check('密'.repeat(86))).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
  });
});

describe('the turnstile', () => {
  /** Tasks that end when told to, and a record of those that began. */
  function tasks() {
    const begun: number[] = [];
    const endings: (() => void)[] = [];
    const task = (n: number) => () => {
      begun.push(n);
      return new Promise<void>((resolve) => {
        endings[n] = resolve;
      });
    };
    return { begun, task, end: (n: number) => endings[n]!() };
  }

  it('lets in as many as it has slots, and then one for one in order', async () => {
    const turnstile = new Turnstile(2, 10);
    const { begun, task, end } = tasks();
    for (const n of [0, 1, 2, 3]) void turnstile.run(task(n));

    expect(begun).toEqual([0, 1]);
    end(1);
    await settled();
    expect(begun).toEqual([0, 1, 2]);
    end(0);
    await settled();
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  it('gives a failed task’s slot on', async () => {
    const turnstile = new Turnstile(1, 10);
    const failed = turnstile.run(() => Promise.reject(new Error('no')));
    const next = turnstile.run(() => Promise.resolve('yes'));

    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('turns away who finds the line full, and takes them later', async () => {
    const turnstile = new Turnstile(1, 1);
    const { task, end } = tasks();
    const first = turnstile.run(task(0));
    const second = turnstile.run(() => Promise.resolve('second'));

    await expect(turnstile.run(task(2))).rejects.toMatchObject({
      code: 'THROTTLED',
      details: { seconds: 5 },
    });
    end(0);
    await first;
    expect(await second).toBe('second');
    expect(await turnstile.run(() => Promise.resolve('third'))).toBe('third');
  });
});
