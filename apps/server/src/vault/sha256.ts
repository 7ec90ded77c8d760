import { createHash } from 'node:crypto';

/** Of a file, or of a text in UTF-8; hexadecimal. */
export const sha256Of = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');
