import { createPublicKey, verify } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { fingerprintOf, pemOf } from './signing';
import { TenantVault } from './tenant-vault';
import { dataKey, keyId, place } from './vault.fixture';

const earlier = new TenantVault(place, new Map([[keyId, dataKey]]), keyId);
const NEXT = '0192f0c1-9999-7abc-8def-0123456789ad';
const rotated = new TenantVault(
  place,
  new Map([
    [keyId, dataKey],
    [NEXT, Buffer.alloc(32, 7)],
  ]),
  NEXT,
);
const message = Buffer.from('{"number":"2026-00012"}');
const holds = (said: Buffer, signature: Buffer, publicKey: Buffer): boolean =>
  verify(null, said, createPublicKey({ key: publicKey, format: 'der', type: 'spki' }), signature);

describe('a signature', () => {
  it('is the same whenever it is made, and holds for these bytes and this key alone', () => {
    const { signature, publicKey } = earlier.sign(message);
    expect(new TenantVault(place, new Map([[keyId, dataKey]]), keyId).sign(message)).toEqual({
      signature,
      publicKey,
    });
    expect(holds(message, signature, publicKey)).toBe(true);
    for (let i = 0; i < message.length; i++) {
      const changed = Buffer.from(message);
      changed[i]! ^= 1;
      expect(holds(changed, signature, publicKey)).toBe(false);
    }
    expect(holds(message, signature, rotated.sign(message).publicKey)).toBe(false);
  });

  it('outlives another data key, whose vault still names the key it was made with', () => {
    const { publicKey } = earlier.sign(message);
    expect(earlier.publicKeys()).toEqual([publicKey]);
    expect(rotated.publicKeys()).toEqual([publicKey, rotated.sign(message).publicKey]);
  });

  it('of another generation is another key’s, the same one always, and voids none before it', () => {
    const [first, second] = [earlier.sign(message), earlier.sign(message, 2)];
    expect(second.publicKey.equals(first.publicKey)).toBe(false);
    expect(new TenantVault(place, new Map([[keyId, dataKey]]), keyId).sign(message, 2)).toEqual(second);
    expect(holds(message, second.signature, second.publicKey)).toBe(true);
    expect(holds(message, second.signature, first.publicKey)).toBe(false);
    expect(earlier.sign(message)).toEqual(first);
    expect(earlier.publicKeys(2)).toEqual([second.publicKey]);
    expect(earlier.sign(message, 3).publicKey.equals(second.publicKey)).toBe(false);
  });

  it('is made with a key that no log of a vault shows', () => {
    const seen = inspect(earlier, { depth: 10, showHidden: true });
    expect(seen).not.toMatch(/PrivateKey|receipts/);
  });
});

it('a public key is told by its PEM and the hash of its DER', () => {
  const { publicKey } = earlier.sign(message);
  expect(pemOf(publicKey)).toMatch(/^-----BEGIN PUBLIC KEY-----\n[\w+/=\n]+-----END PUBLIC KEY-----\n$/);
  expect(createPublicKey(pemOf(publicKey)).export({ format: 'der', type: 'spki' })).toEqual(publicKey);
  expect(fingerprintOf(publicKey)).toMatch(/^[0-9a-f]{64}$/);
});
