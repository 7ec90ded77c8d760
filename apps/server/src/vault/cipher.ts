import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { VaultError } from './errors';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key for one purpose only, so that no two uses of one secret can be played against each other (HKDF-SHA256). */
export function subkey(secret: Buffer, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', purpose, 32)));
}

/** AES-256-GCM: random nonce (12 bytes), ciphertext, tag (16 bytes). */
export function encrypt(key: KeyObject, plaintext: Buffer, boundTo: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo);
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([nonce, ciphertext, cipher.getAuthTag()]);
}

/** The reverse of {@link encrypt}. @throws VaultError CANNOT_OPEN */
export function decrypt(key: KeyObject, sealed: Buffer, boundTo: Buffer): Buffer {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new VaultError('CANNOT_OPEN');
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const ciphertext = sealed.subarray(NONCE_BYTES, -TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(boundTo)
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  } catch {
    throw new VaultError('CANNOT_OPEN');
  }
}
