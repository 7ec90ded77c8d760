import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

/** What stands before the 32 bytes of a private key of Ed25519 in PKCS #8 (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** How a tenant signs: the key pair, and the public half as SubjectPublicKeyInfo. */
export type Signer = Readonly<{ privateKey: KeyObject; publicKey: Buffer }>;

/** The key pair of Ed25519 that a secret of 32 bytes makes; the same one always. */
export function signerOf(secret: KeyObject): Signer {
  const key = Buffer.concat([PKCS8, secret.export()]);
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return { privateKey, publicKey };
}

export const signWith = ({ privateKey }: Signer, message: Buffer): Buffer => sign(null, message, privateKey);

/** By which somebody knows a public key again: its SHA-256, in hexadecimal. */
export const fingerprintOf = (publicKey: Buffer): string =>
  createHash('sha256').update(publicKey).digest('hex');

/** As files of keys are usually written. */
export const pemOf = (publicKey: Buffer): string =>
  createPublicKey({ key: publicKey, format: 'der', type: 'spki' })
    .export({ format: 'pem', type: 'spki' })
    .toString();
