import { distance, pixelsAt, type OnMercator } from './metres.ts';

/** Pixels of a line that carry one name: about a screen, so that a reader sees it once. */
const APART = 520;
/** Pixels of a letter along a line, on the mean of both scripts, with room for its line's bends. */
const LETTER = 8.2;
/** What parts two names on one line, in letters. */
const BETWEEN = 3;
/** A stretch that turns back on itself is longer than its chord by more than this. */
const STRAIGHT = 0.9;
/** Pixels by which a stretch may bend away from its chord. */
const BENT = 22;
/** Stretches that are tried for one name, in shares of its length. */
const STEP = 0.1;

/** Pixels of line for a name in both languages, so that its place is the same in either alone. */
export function pixelsOfNames(name: string, nameAr: string | null): number {
  return (name.length + (nameAr === null ? 0 : nameAr.length + BETWEEN)) * LETTER;
}

/**
 * The stretches of a line that carry its name at a zoom level, about one a screen: of each part of the
 * line the straightest, near its middle rather than its ends. None where the line is too short or too
 * crooked. A renderer that looks for spots itself finds several, and for two names other ones each.
 * @param pixels that the name takes
 */
export function nameStretches(
  line: readonly OnMercator[],
  zoom: number,
  pixels: number,
): readonly (readonly OnMercator[])[] {
  const [length, unit] = [pixels / pixelsAt(zoom, 1), 1 / pixelsAt(zoom, 1)];
  const lengths = lengthsAlong(line);
  const total = lengths.at(-1) ?? 0;
  const parts = Math.max(1, Math.round(total / (APART * unit)));
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const [start, end] = [(part * total) / parts, ((part + 1) * total) / parts];
    let best: { readonly stretch: readonly OnMercator[]; readonly cost: number } | null = null;
    for (let from = start; from + length <= end; from += length * STEP) {
      const stretch = between(line, lengths, from, from + length);
      const bend = bendOf(stretch, length);
      if (bend > BENT * unit) continue;
      const offMiddle = Math.abs(from + length / 2 - (start + end) / 2) / (end - start);
      const cost = bend / (BENT * unit) + offMiddle;
      if (best === null || cost < best.cost) best = { stretch, cost };
    }
    return best === null ? [] : [best.stretch];
  });
}

function lengthsAlong(line: readonly OnMercator[]): readonly number[] {
  let sum = 0;
  return line.map((to, index) => {
    sum += distance(line[index - 1] ?? to, to);
    return sum;
  });
}

function between(
  line: readonly OnMercator[],
  lengths: readonly number[],
  start: number,
  end: number,
): readonly OnMercator[] {
  // A line across a sea is tried some ten thousand times: it is not walked from its beginning each time.
  let first = indexAt(lengths, start);
  while (lengths[first] === start) first += 1;
  return [
    pointAt(line, lengths, start),
    ...line.slice(first, indexAt(lengths, end)),
    pointAt(line, lengths, end),
  ];
}

/** The first point that is at least so far along, by halves; the number of points where none is. */
function indexAt(lengths: readonly number[], at: number): number {
  let [low, high] = [0, lengths.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lengths[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pointAt(line: readonly OnMercator[], lengths: readonly number[], at: number): OnMercator {
  const next = Math.min(line.length - 1, Math.max(1, indexAt(lengths, at)));
  const to = line[next] ?? [0, 0];
  const from = line[next - 1] ?? to;
  const [before, after] = [lengths[next - 1] ?? 0, lengths[next] ?? 0];
  const share = after === before ? 0 : Math.min(1, (at - before) / (after - before));
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** The width of a stretch across its chord; without end where it turns back. */
function bendOf(stretch: readonly OnMercator[], length: number): number {
  const from = stretch[0] ?? [0, 0];
  const to = stretch.at(-1) ?? from;
  const chord = distance(from, to);
  if (chord < length * STRAIGHT) return Infinity;
  const asides = stretch.map(
    ([x, y]) => ((x - from[0]) * (from[1] - to[1]) + (y - from[1]) * (to[0] - from[0])) / chord,
  );
  return Math.max(...asides) - Math.min(...asides);
}
