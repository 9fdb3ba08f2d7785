/**
 * The value below which a share of the values lies, between two of them in proportion (method 7 of
 * Hyndman and Fan, 1996, which spreadsheets use); NaN for none.
 * @param share from 0 to 1
 */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const low = sorted[Math.floor(rank)] ?? NaN;
  const high = sorted[Math.ceil(rank)] ?? NaN;
  return low + (high - low) * (rank - Math.floor(rank));
}

/** The value in the middle; NaN for none. */
export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

/** How long a piece of work takes, in milliseconds. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How long it takes each of several times, in milliseconds; fewer where that would take too long. */
export async function timesOf(
  work: () => unknown,
  { runs, within = Infinity }: { readonly runs: number; readonly within?: number },
): Promise<readonly number[]> {
  const times: number[] = [];
  let sum = 0;
  while (times.length < runs && (times.length === 0 || sum < within)) {
    const time = await timeOf(work);
    times.push(time);
    sum += time;
  }
  return times;
}
