import { topicPath, type Place } from '@huiyin/domain';
import type { Tx } from '../db/tx';

/** Topics in use, by their whole path. */
export type Topics = ReadonlyMap<string, string>;

export async function topicsOf(tx: Tx, { countyId }: Place): Promise<Topics> {
  const rows = await tx.rows<{ path: string; id: string }>(
    'select path, id from topics where county_id = $1 and retired_at is null',
    [countyId],
  );
  return new Map(rows.map(({ path, id }) => [path, id]));
}

/** The topic a row's path leads to, or the nearest above it that there is; names alone repeat and tell nothing. */
export function topicFor(topics: Topics, path: readonly string[]): { id: string | null; known: string[] } {
  for (let level = path.length; level > 0; level -= 1) {
    const known = path.slice(0, level);
    const id = topics.get(topicPath(known));
    if (id !== undefined) return { id, known };
  }
  return { id: null, known: [] };
}

/** Tells once of each path that is not in the taxonomy. */
export class UnknownTopics {
  readonly #told = new Set<string>();

  constructor(private readonly topics: Topics) {}

  noteOn(path: readonly string[]): string | null {
    const whole = topicPath(path);
    if (this.#told.has(whole)) return null;
    const { known } = topicFor(this.topics, path);
    if (known.length === path.length) return null;
    this.#told.add(whole);
    const instead = known.length > 0 ? `归入“${topicPath(known)}”` : '不归入任何分类';
    return `分类目录中没有“${whole}”，${instead}（相同的各行不再提示）。`;
  }
}
