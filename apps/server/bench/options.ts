import { parseArgs } from 'node:util';

export type Options = Readonly<{
  /** How many petitions lie in the database before the first request. */
  petitions: number;
  /** How many slices of two seconds each side is measured for, in turn. */
  slices: number;
  /** Keeps the loaded database for the next run; null for a temporary one. */
  dataDir: string | null;
  /** A small database and short slices: to see that the bench works, not how fast anything is. */
  quick: boolean;
  /** Names of workloads, or null for all. */
  only: ReadonlySet<string> | null;
  /** Where the server leaves a CPU profile of the whole run. */
  profile: string | null;
}>;

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      data: { type: 'string' },
      only: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  return {
    petitions: values.quick ? 20_000 : 200_000,
    quick: values.quick,
    slices: values.quick ? 2 : 8,
    dataDir: values.data ?? null,
    only: values.only ? new Set(values.only.split(',')) : null,
    profile: values.profile ?? null,
  };
}
