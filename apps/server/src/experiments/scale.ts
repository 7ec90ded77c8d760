/** Experiments are shortened for every day; `HUIYIN_EXPERIMENTS=full` runs them whole. */
export const WHOLE = process.env['HUIYIN_EXPERIMENTS'] === 'full';

export const scaled = (short: number, whole: number): number => (WHOLE ? whole : short);

/** For jest, in milliseconds. */
export const PATIENCE = scaled(300_000, 3_600_000);

/** Runs the work on every item, this many at a time. */
export async function eachOf<T>(
  items: readonly T[],
  abreast: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: abreast }, worker));
}
