import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** Unpacks a WOFF 1.0 web font (W3C) into the TrueType file it was made from: the same tables, inflated. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const count = woff.readUInt16BE(12);
  const largestPower = Math.floor(Math.log2(count));
  const directory = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * count);
  woff.copy(directory, 0, 4, 8); // the flavour: TrueType or CFF outlines
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(SFNT_ENTRY * 2 ** largestPower, 6);
  directory.writeUInt16BE(largestPower, 8);
  directory.writeUInt16BE(SFNT_ENTRY * (count - 2 ** largestPower), 10);

  const parts: Buffer[] = [directory];
  let end = directory.length;
  for (let i = 0; i < count; i += 1) {
    const entry = woff.subarray(WOFF_HEADER + WOFF_ENTRY * i, WOFF_HEADER + WOFF_ENTRY * (i + 1));
    const [offset, packed, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at)) as [
      number,
      number,
      number,
    ];
    const stored = woff.subarray(offset, offset + packed);
    const at = SFNT_HEADER + SFNT_ENTRY * i;
    entry.copy(directory, at, 0, 4); // tag
    entry.copy(directory, at + 4, 16, 20); // checksum
    directory.writeUInt32BE(end, at + 8);
    directory.writeUInt32BE(length, at + 12);
    const padding = Buffer.alloc(-length & 3);
    parts.push(packed < length ? inflateSync(stored) : stored, padding);
    end += length + padding.length;
  }
  return Buffer.concat(parts);
}
