import { describe, expect, it } from '@jest/globals';
import { masterKeyCheck, newDataKey, recogniseMasterKey, unwrap } from './master-key';
import { dataKey, keyId, master, place } from './vault.fixture';

const otherMaster = Buffer.from(master).fill(9);

describe('a data key', () => {
  it('opens with the master key, for its own place and id', () => {
    const made = newDataKey(master, place, keyId);

    expect(made.dataKey).toHaveLength(32);
    expect(made.wrapped).toHaveLength(61);
    expect(unwrap(master, place, keyId, made.wrapped)).toEqual(made.dataKey);
  });

  it('is new each time', () => {
    expect(newDataKey(master, place, keyId).dataKey).not.toEqual(newDataKey(master, place, keyId).dataKey);
  });

  it.each([
    ['another master key', otherMaster, place, keyId],
    ['another county', master, { ...place, countyId: 8 }, keyId],
    ['another tenant', master, { ...place, tenantId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b4' }, keyId],
    ['another key id', master, place, '0192f0c1-0000-7000-8000-00000000000b'],
  ])('stays closed for %s', (_, someMaster, somePlace, someKeyId) => {
    const { wrapped } = newDataKey(master, place, keyId);

    expect(() => unwrap(someMaster, somePlace, someKeyId, wrapped)).toThrow('CANNOT_OPEN');
  });

  it('stays closed when any byte of it changed, or it was cut short', () => {
    const { wrapped } = newDataKey(master, place, keyId);

    for (let i = 0; i < wrapped.length; i++) {
      const damaged = Buffer.from(wrapped);
      damaged[i]! ^= 1;
      expect(() => unwrap(master, place, keyId, damaged)).toThrow('CANNOT_OPEN');
      expect(() => unwrap(master, place, keyId, wrapped.subarray(0, i))).toThrow('CANNOT_OPEN');
    }
  });

  it('was wrapped the same way by a second implementation (Python, hmac and cryptography)', () => {
    const wrapped =
      '016465666768696a6b6c6d6e6f930ba386c99c3bc7bda58b52b05e200b1d0bfcf4eeee89e079efb8a9cf6c27baf4b089b122b9bbdadfe44c8545f27204';

    expect(unwrap(master, place, keyId, Buffer.from(wrapped, 'hex'))).toEqual(dataKey);
  });
});

describe('the master key', () => {
  it('is recognised by its fingerprint', () => {
    expect(masterKeyCheck(master)).toBe('5f19bffb78baa4dc');
    expect(() => recogniseMasterKey(master, '5f19bffb78baa4dc')).not.toThrow();
  });

  it('is refused clearly when it is another one', () => {
    expect(() => recogniseMasterKey(otherMaster, masterKeyCheck(master))).toThrow(
      expect.objectContaining({ name: 'VaultError', code: 'WRONG_MASTER_KEY' }),
    );
  });

  it.each([0, 16, 31, 33, 64])('is refused with %i bytes', (length) => {
    expect(() => masterKeyCheck(Buffer.alloc(length))).toThrow('BAD_MASTER_KEY');
    expect(() => newDataKey(Buffer.alloc(length), place, keyId)).toThrow('BAD_MASTER_KEY');
  });
});
