import { load, summarise, type Requests } from './load';
import { signInSupervisor, type Person } from './people';
import { SEARCH } from './queries';
import type { SearchLine } from './report';
import { graphql } from './workloads';

const WARM_UP_MS = 1_000;
const MEASURED_MS = 4_000;

/** Words of two characters by how many texts hold them, in one tenant and in a whole county. */
const WORDS = { 'in 3 of 100': '渔业', 'in 15 of 100': '道路', 'in each': '村民' } as const;

/** Asks for each word, first one request at a time, then from all connections. */
export async function measureSearch(
  port: number,
  clerks: readonly Person[],
  say: (line: string) => void,
): Promise<SearchLine[]> {
  const tenants = clerks.map(({ cookie }) => cookie);
  const county = [await signInSupervisor(port)];
  const lines: SearchLine[] = [];
  for (const [where, cookies] of Object.entries({ tenant: tenants, county })) {
    for (const [how, word] of Object.entries(WORDS)) {
      const title = `search in a ${where}: ${word}, ${how}`;
      say(`${title} …`);
      const requests = asking(cookies, word);
      await load(port, requests, WARM_UP_MS);
      const alone = summarise([await load(port, requests, MEASURED_MS, 1)]);
      const loaded = summarise([await load(port, requests, MEASURED_MS)]);
      lines.push({ title, alone, loaded });
    }
  }
  return lines;
}

function asking(cookies: readonly string[], search: string): Requests {
  const bytes = cookies.map((cookie) => graphql(cookie, SEARCH, { search }));
  return (n) => bytes[n % bytes.length] as Buffer;
}
