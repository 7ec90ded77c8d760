import { cpuOf } from './cpu';
import { load, median, summarise, type Measured, type Requests, type Sample } from './load';
import type { Workload } from './workloads';

const WARM_UP_REQUESTS = 2_000;
const SLICE_MS = 2_000;

/** One of the two servers, with the database process it makes work. */
export type Side = Readonly<{ port: number; pid: number; postmaster: number }>;

/** What one side needed for a workload. */
export type Result = Measured & Readonly<{ nodeCpu: number; databaseCpu: number }>;
export type Outcome = Readonly<{ huiyin: Result; baseline: Result; ratio: number }>;

type Slice = Sample & Readonly<{ nodeCpu: number; databaseCpu: number }>;

/** Both sides in turn, slice by slice, so that what else the machine does meets both; the ratio is of neighbours. */
export async function contest(
  { huiyin, baseline }: Workload,
  sides: Readonly<{ huiyin: Side; baseline: Side }>,
  slices: number,
): Promise<Outcome> {
  await warmUp(sides.baseline, baseline);
  await warmUp(sides.huiyin, huiyin);
  const theirs: Slice[] = [];
  const ours: Slice[] = [];
  for (let i = 0; i < slices; i += 1) {
    theirs.push(await slice(sides.baseline, baseline));
    ours.push(await slice(sides.huiyin, huiyin));
  }
  return {
    huiyin: resultOf(ours),
    baseline: resultOf(theirs),
    ratio: median(ours.map(({ perSecond }, i) => perSecond / (theirs[i] as Slice).perSecond)),
  };
}

/** By requests and not by time, since it is requests that make the engine compile. */
async function warmUp({ port }: Side, requests: Requests): Promise<void> {
  for (let asked = 0; asked < WARM_UP_REQUESTS; ) {
    asked += (await load(port, requests, SLICE_MS)).latencies.length;
  }
}

async function slice({ port, pid, postmaster }: Side, requests: Requests): Promise<Slice> {
  const before = [cpuOf(pid), cpuOf(postmaster)] as const;
  const sample = await load(port, requests, SLICE_MS);
  return { ...sample, nodeCpu: cpuOf(pid) - before[0], databaseCpu: cpuOf(postmaster) - before[1] };
}

function resultOf(slices: readonly Slice[]): Result {
  const requests = slices.reduce((total, { latencies }) => total + latencies.length, 0);
  const each = (of: (slice: Slice) => number): number =>
    slices.reduce((total, next) => total + of(next), 0) / requests;
  return {
    ...summarise(slices),
    nodeCpu: each(({ nodeCpu }) => nodeCpu),
    databaseCpu: each(({ databaseCpu }) => databaseCpu),
  };
}
