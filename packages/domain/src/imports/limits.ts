import { TEXT_LENGTH, TITLE_LENGTH } from '../petitions/petition';

/** The longest text of each field, in characters (code points, as PostgreSQL's char_length counts). */
export const LIMITS = {
  originalNumber: 100,
  petitionerName: 100,
  phone: 50,
  address: 200,
  title: TITLE_LENGTH,
  content: TEXT_LENGTH,
  topic: 100,
  replyText: TEXT_LENGTH,
  state: 50,
} as const;

export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** The first `limit` characters, never half of one; what was cut off shows as `…`, which counts too. */
export function cut(text: string, limit: number): string {
  const characters = Array.from(text);
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}
