import type { Desk } from './cast';

/** In whose voice a matter is told. */
export type Voice = 'NEIGHBOUR' | 'PARENT' | 'TEACHER';

/**
 * What a petition can be about, in phrases to choose from; title, situation and ask of one position belong together. Braces are filled in: {place} a village or school section,
 * {group} a part of it, {spot} a spot, {n} heads, {m} a small number, {metres}, {unit} the unit that handles it.
 */
export type Matter = Readonly<{
  /** The topic's path, one to three levels. */
  topic: readonly string[];
  /** Whether it is of the kind that people raise together. */
  shared?: true;
  desk: Desk;
  voice: Voice;
  titles: readonly string[];
  situations: readonly string[];
  harms: readonly string[];
  asks: readonly string[];
  facts: string;
  basis: string;
  replies: Readonly<Partial<Record<'SUPPORTED' | 'EXPLAINED' | 'NOT_SUPPORTED', string>>>;
}>;
