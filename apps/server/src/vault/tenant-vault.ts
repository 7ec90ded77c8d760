import { createHmac, type KeyObject } from 'node:crypto';
import type { Place } from '@huiyin/domain';
import { parse } from 'uuid';
import { canonical } from './canonical';
import { decrypt, encrypt, subkey } from './cipher';
import { bare, sameQueryCode, spellQueryCode } from './query-code';
import { openStream, sealStream, takeOff } from './sealed-stream';
import { signerOf, signWith, type Signer } from './signing';
import { VaultError } from './errors';

const VERSION = 1;
const KEY_ID_BYTES = 16;
const HEADER_BYTES = 1 + KEY_ID_BYTES;
const BLIND_INDEX_BYTES = 16;

/** The one place in the database where a sealed text may be opened again. */
export interface Cell {
  table: string;
  column: string;
  rowId: string;
}

interface Keys {
  cells: KeyObject;
  files: KeyObject;
  queryCodes: KeyObject;
  blindIndexes: KeyObject;
  /** The pair of keys of one generation. */
  receipts: (generation: number) => Signer;
}

/**
 * One tenant's sealed fields. A sealed text is: version (1 byte), key id (16), nonce (12), ciphertext, tag (16); the tag
 * also covers county, tenant, table, column and row id, so a ciphertext moved elsewhere does not open. Keys are private
 * and opaque, so that no log of a vault shows them.
 */
export class TenantVault {
  readonly #place: Place;
  readonly #keys: ReadonlyMap<string, Keys>;
  readonly #current: Keys;
  readonly #header: Buffer;

  /** @param dataKeys the tenant's unwrapped data keys by id (uuid); new texts are sealed with `currentKeyId`. */
  constructor(place: Place, dataKeys: ReadonlyMap<string, Buffer>, currentKeyId: string) {
    this.#place = place;
    this.#keys = new Map([...dataKeys].map(([id, dataKey]) => [hex(parse(id)), keysOf(dataKey)]));
    this.#header = Buffer.of(VERSION, ...parse(currentKeyId));
    this.#current = this.#keyNamedIn(this.#header);
  }

  seal(text: string, cell: Cell): Buffer {
    const sealed = encrypt(this.#current.cells, Buffer.from(text, 'utf8'), this.#boundTo(cell));
    return Buffer.concat([this.#header, sealed]);
  }

  /** @throws VaultError CANNOT_OPEN, UNKNOWN_DATA_KEY */
  open(sealed: Buffer, cell: Cell): string {
    const key = this.#keyNamedIn(sealed).cells;
    return decrypt(key, sealed.subarray(HEADER_BYTES), this.#boundTo(cell)).toString('utf8');
  }

  /** A file as it is stored: version and key id as before a sealed text, then a sealed stream of this place and id alone. */
  async *sealFile(source: AsyncIterable<Buffer>, fileId: string): AsyncGenerator<Buffer> {
    yield this.#header;
    yield* sealStream(this.#current.files, this.#fileOf(fileId), source);
  }

  /** The reverse of {@link sealFile}. @throws VaultError CANNOT_OPEN, UNKNOWN_DATA_KEY */
  async *openFile(source: AsyncIterable<Buffer>, fileId: string): AsyncGenerator<Buffer> {
    const [header, sealed] = await takeOff(source, HEADER_BYTES);
    yield* openStream(this.#keyNamedIn(header).files, this.#fileOf(fileId), sealed);
  }

  /**
   * The code with which a petitioner asks about a petition, `XXXX-XXXX-XXXX` (60 bits). It is derived, never stored: a
   * repeated request gives the same code, and the database holds nothing to steal.
   * @param issue 1 for the first receipt, one more for each reissue, which ends the codes before it.
   */
  queryCode(petitionId: string, issue: number): string {
    return queryCode(this.#current, petitionId, issue);
  }

  /** Codes made under any key still held count, so that a key rotation does not void printed receipts. */
  checkQueryCode(typed: string, petitionId: string, issue: number): boolean {
    const matches = [...this.#keys.values()].map((keys) =>
      sameQueryCode(typed, queryCode(keys, petitionId, issue)),
    );
    return matches.includes(true);
  }

  /** What a code is found by where many hold one for the same thing; however it is typed. */
  codeIndex(of: string, typed: string): Buffer {
    return this.blindIndex(`code ${of}`, bare(typed));
  }

  /**
   * 16 bytes by which equal values of one kind are found within this tenant without being opened; another tenant's or
   * kind's are unrelated. Made under the current key, so a rotation makes them anew.
   */
  blindIndex(kind: string, normalised: string): Buffer {
    const mac = createHmac('sha256', this.#current.blindIndexes).update(canonical(kind, normalised)).digest();
    return mac.subarray(0, BLIND_INDEX_BYTES);
  }

  /**
   * Signs what this tenant states (Ed25519), with the public key that shows it. The key pair is derived, as query codes are: it
   * outlives every restart, and the database holds nothing to forge with.
   *
   * @param generation which pair: 1 until another is made
   */
  sign(message: Buffer, generation = 1): Readonly<{ signature: Buffer; publicKey: Buffer }> {
    const signer = this.#current.receipts(generation);
    return { signature: signWith(signer, message), publicKey: signer.publicKey };
  }

  /** One generation's public keys under every data key still held, the current one last: a rotation voids no signature. */
  publicKeys(generation = 1): readonly Buffer[] {
    const others = [...this.#keys.values()].filter((keys) => keys !== this.#current);
    return [...others, this.#current].map(({ receipts }) => receipts(generation).publicKey);
  }

  #keyNamedIn(sealed: Buffer): Keys {
    if (sealed[0] !== VERSION || sealed.length < HEADER_BYTES) throw new VaultError('CANNOT_OPEN');
    const keys = this.#keys.get(hex(sealed.subarray(1, HEADER_BYTES)));
    if (keys === undefined) throw new VaultError('UNKNOWN_DATA_KEY');
    return keys;
  }

  #fileOf(fileId: string): Buffer {
    const { countyId, tenantId } = this.#place;
    return canonical('huiyin/file', String(countyId), tenantId, fileId);
  }

  #boundTo({ table, column, rowId }: Cell): Buffer {
    const { countyId, tenantId } = this.#place;
    return canonical('huiyin/cell', String(countyId), tenantId, table, column, rowId);
  }
}

function keysOf(dataKey: Buffer): Keys {
  return {
    cells: subkey(dataKey, 'huiyin/cells/v1'),
    files: subkey(dataKey, 'huiyin/files/v1'),
    queryCodes: subkey(dataKey, 'huiyin/query-codes/v1'),
    blindIndexes: subkey(dataKey, 'huiyin/blind-indexes/v1'),
    receipts: signersOf(
      subkey(dataKey, 'huiyin/receipts/v1'),
      subkey(dataKey, 'huiyin/receipt-generations/v1'),
    ),
  };
}

/** The first pair is a subkey of its own; whoever came by its secret learns nothing of those after it. */
function signersOf(first: KeyObject, later: KeyObject): Keys['receipts'] {
  const made = new Map<number, Signer>();
  return (generation) => {
    const known = made.get(generation);
    if (known) return known;
    const secret = generation === 1 ? first : subkey(later.export(), `huiyin/receipts/v1/${generation}`);
    const signer = signerOf(secret);
    made.set(generation, signer);
    return signer;
  };
}

function queryCode(keys: Keys, petitionId: string, issue: number): string {
  return spellQueryCode(
    createHmac('sha256', keys.queryCodes)
      .update(canonical(petitionId, String(issue)))
      .digest(),
  );
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
