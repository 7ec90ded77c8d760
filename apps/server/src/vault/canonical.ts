/**
 * Joins parts so that no two different lists give the same bytes: each part is UTF-8 behind its length in bytes, an
 * unsigned 32-bit big-endian number. What a cipher or an HMAC is bound to is always written this way.
 */
export function canonical(...parts: readonly string[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      const bytes = Buffer.from(part, 'utf8');
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
