import { timingSafeEqual } from 'node:crypto';

/** Crockford's base32: no I, L, O (read as 1 and 0) and no U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** The first 60 bits of an HMAC as a code one can read over the phone: `XXXX-XXXX-XXXX`. */
export function spellQueryCode(mac: Buffer): string {
  const bits = mac.readBigUInt64BE();
  const symbols = Array.from(
    { length: LENGTH },
    (_, i) => ALPHABET[Number((bits >> BigInt(59 - 5 * i)) & 31n)],
  );
  return symbols.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** Whether somebody typed this code, however they typed it; takes the same time wherever the first difference lies. */
export function sameQueryCode(typed: string, code: string): boolean {
  const given = Buffer.from(bare(typed));
  const expected = Buffer.from(bare(code));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Full-width, lower case, spaces, dashes and the look-alikes O, I and L are all one code. */
export function bare(typed: string): string {
  return typed
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
