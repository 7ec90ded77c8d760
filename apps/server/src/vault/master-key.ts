import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import type { Place } from '@huiyin/domain';
import { canonical } from './canonical';
import { decrypt, encrypt, subkey } from './cipher';
import { VaultError } from './errors';

const MASTER_KEY_BYTES = 32;
const DATA_KEY_BYTES = 32;
const VERSION = 1;

export interface NewDataKey {
  /** 32 bytes, for memory only. */
  dataKey: Buffer;
  /** What the database stores: version byte, nonce, encrypted key, tag (61 bytes). */
  wrapped: Buffer;
}

/** Makes a tenant's data key, wrapped under the master key for this place and key id alone. */
export function newDataKey(master: Buffer, place: Place, keyId: string): NewDataKey {
  const dataKey = randomBytes(DATA_KEY_BYTES);
  const sealed = encrypt(wrappingKey(master), dataKey, wrappedFor(place, keyId));
  return { dataKey, wrapped: Buffer.concat([Buffer.of(VERSION), sealed]) };
}

/** @throws VaultError CANNOT_OPEN when the key was wrapped for another place, id or master key, or is damaged. */
export function unwrap(master: Buffer, place: Place, keyId: string, wrapped: Buffer): Buffer {
  if (wrapped[0] !== VERSION) throw new VaultError('CANNOT_OPEN');
  return decrypt(wrappingKey(master), wrapped.subarray(1), wrappedFor(place, keyId));
}

/** A fingerprint of the master key that tells nothing about it: 16 hex digits, stored by the database. */
export function masterKeyCheck(master: Buffer): string {
  const fingerprint = createHmac('sha256', masterSubkey(master, 'huiyin/master-key-check/v1'));
  return fingerprint.update('huiyin').digest('hex').slice(0, 16);
}

/** To be called at start, before anything is sealed under a key nobody will have. @throws VaultError WRONG_MASTER_KEY */
export function recogniseMasterKey(master: Buffer, storedCheck: string): void {
  if (masterKeyCheck(master) !== storedCheck) throw new VaultError('WRONG_MASTER_KEY');
}

function wrappingKey(master: Buffer): KeyObject {
  return masterSubkey(master, 'huiyin/key-encryption/v1');
}

function masterSubkey(master: Buffer, purpose: string): KeyObject {
  if (master.length !== MASTER_KEY_BYTES) throw new VaultError('BAD_MASTER_KEY');
  return subkey(master, purpose);
}

function wrappedFor(place: Place, keyId: string): Buffer {
  return canonical('huiyin/data-key', String(place.countyId), place.tenantId, keyId);
}
