import type { Actor, PlaceName } from './cast';
import type { Places } from './places';
import type { Witness } from './witness';

/** Ids, codes, hashes and names that carry a part of one: what no two places have in common by chance. */
const TELLING = /[0-9a-f]{6}/;

/** Columns that hold another office: what stands there is a word of that office’s, wherever else it is written. */
const OF_OTHERS = ['other_name', 'other_tenant_id', 'by_office'];

/** The words that stand in the rows of closed places, and in no row that the person may read. */
export async function foreignWords(
  { witness, places }: { witness: Witness; places: Places },
  { own, reads, roles }: Actor,
  closed: readonly PlaceName[],
): Promise<{ in(texts: readonly string[]): string[] }> {
  const open = (Object.keys(places) as PlaceName[]).filter((name) => !closed.includes(name));
  const seen = new Set<string>();
  const wordsOf = async (place: { countyId: number; tenantId: string | null }, only?: string) => {
    const rows = await witness.rowsOf(place);
    return Object.entries(rows)
      .filter(([table]) => only === undefined || table === only)
      .flatMap(([, list]) => list.flatMap((row) => leaves(row)));
  };
  for (const name of open) for (const word of await wordsOf(places[name])) seen.add(word);
  // an open portal tells everybody the office's name, its code, who leads it, and what it has written there
  if (reads === null) {
    const {
      tenants = [],
      public_contacts: contacts = [],
      leadership_groups: groups = [],
    } = await witness.rowsOf(places[own]);
    for (const { name } of groups) for (const word of leaves(name)) seen.add(word);
    for (const { code, name } of tenants) seen.add(String(code)).add(String(name));
    for (const { address, phone, privacy_notice: notice } of contacts)
      seen.add(String(address)).add(String(phone)).add(String(notice));
  }
  if (reads !== null) {
    // one taxonomy for the county; and its staff are at home in its office
    for (const table of ['topics', 'divisions', 'calendar_days', 'paper_templates', 'legal_overlays'])
      for (const word of await wordsOf({ ...places[own], tenantId: null }, table)) seen.add(word);
    const whole = reads === 'COUNTY' ? { ...places[own], tenantId: null } : null;
    if (whole) for (const word of await wordsOf(whole)) seen.add(word);
    if (roles.includes('COUNTY_ADMIN')) for (const word of await wordsOf(places[own].office)) seen.add(word);
  }
  // a county’s offices know of each other by name where a matter may go
  if (reads !== null) {
    const known = own === 'office' ? { ...places[own], tenantId: null } : places[own].office;
    for (const { id, name } of (await witness.rowsOf(known))['tenants'] ?? [])
      seen.add(String(id)).add(String(name));
  }
  const secrets = new Map<string, PlaceName>();
  for (const name of closed) {
    const { transfers = [], transfer_hops: hops = [] } = await witness.rowsOf(places[name]);
    for (const row of [...transfers, ...hops]) for (const column of OF_OTHERS) seen.add(String(row[column]));
  }
  for (const name of closed) {
    for (const word of await wordsOf(places[name]))
      if (!seen.has(word) && TELLING.test(word)) secrets.set(word, name);
  }
  return {
    in: (texts) =>
      texts.flatMap((text) =>
        leaves(JSON.parse(text))
          .filter((word) => secrets.has(word))
          .map((word) => `${word} of ${secrets.get(word)} in ${text.slice(0, 200)}`),
      ),
  };
}

/** An id is no part of a longer word: the hash of one text is the same wherever that text is written. */
const IDS = /(?<![0-9a-f-])[0-9a-f-]{36}(?![0-9a-f-])|[to]-[0-9a-f]{12}/g;

/** Every string in a value, and every id within a string. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...(value.match(IDS) ?? [])];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(leaves);
}
