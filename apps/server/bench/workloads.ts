import { Chance } from './seed/chance';
import { somebody, writing } from './seed/phrases';
import { request, type Requests } from './load';
import type { Person } from './people';
import { W1, W2, W3, W4 } from './queries';

export type Workload = Readonly<{
  name: string;
  title: string;
  /** The least ratio of Huiyin to the baseline, in requests a second. */
  target: number;
  huiyin: Requests;
  baseline: Requests;
}>;

export const graphql = (cookie: string, query: string, variables: unknown = {}): Buffer =>
  request('POST', '/graphql', cookie, { query, variables });

/** What a clerk types at the counter; never the same twice in a run. */
export function form(chance: Chance) {
  return { channel: 'VISIT', ...writing(chance), parties: [somebody(chance)] };
}

/** The four workloads of the issue, each asked by every clerk in turn. */
export function workloadsOf(clerks: readonly Person[]): { reads: Workload[]; register: Workload } {
  const asked = (of: (clerk: Person) => Buffer): Requests => {
    const bytes = clerks.map(of);
    return (n) => bytes[n % bytes.length] as Buffer;
  };
  const askedById = (of: (clerk: Person, id: string) => Buffer): Requests => {
    const bytes = clerks.map((clerk) => clerk.ids.map((id) => of(clerk, id)));
    const chance = new Chance(1);
    return (n) => chance.of(bytes[n % bytes.length] as Buffer[]);
  };
  const typed = (of: (clerk: Person, input: unknown) => Buffer): Requests => {
    const chance = new Chance(2);
    return (n) => of(clerks[n % clerks.length] as Person, form(chance));
  };
  const reads: Workload[] = [
    {
      name: 'W1',
      title: '25 newest with unit and lead official',
      target: 0.5,
      huiyin: asked(({ cookie }) => graphql(cookie, W1)),
      baseline: asked(({ cookie }) => request('GET', '/petitions?first=25', cookie)),
    },
    {
      name: 'W2',
      title: 'one petition with its events',
      target: 0.9,
      huiyin: askedById(({ cookie }, id) => graphql(cookie, W2, { id })),
      baseline: askedById(({ cookie }, id) => request('GET', `/petitions/${id}`, cookie)),
    },
    {
      name: 'W3',
      title: 'the dashboard’s figures',
      target: 5,
      huiyin: asked(({ cookie }) => graphql(cookie, W3)),
      baseline: asked(({ cookie }) => request('GET', '/dashboard', cookie)),
    },
  ];
  const register: Workload = {
    name: 'W4',
    title: 'register a petition',
    target: 0.7,
    huiyin: typed(({ cookie }, input) => graphql(cookie, W4, { input })),
    baseline: typed(({ cookie }, input) => request('POST', '/petitions', cookie, input)),
  };
  return { reads, register };
}
