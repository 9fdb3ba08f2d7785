import type { Picture } from '../../../src/build/goldens/png.ts';

/** A pixel that is compared, by column and row. */
export type Probe = readonly [x: number, y: number];

/** Units of 255 by which a channel may differ: rounding where pale things lie on one another. */
const TOLERANCE = 4;
/**
 * Pixels of the pictures a CSS pixel. On a coarse screen MapLibre draws lines of less than a pixel
 * too dark and dots half a pixel too small, as its way to smooth edges works in whole pixels.
 */
export const DENSITY = 2;
/** One CSS pixel, by which an edge may lie off. */
const REACH = DENSITY;
/** Half the side of a square that holds a period of any hatch or dash. */
const PERIOD = 8 * DENSITY;

/** The same numbers each time (a linear congruential generator). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

/** Probes all over a picture, one at a random spot of each cell of a grid. */
export function spread({ width, height }: Picture, across: number, down: number): readonly Probe[] {
  const roll = dice(7);
  return Array.from({ length: across * down }, (_, cell) => [
    Math.floor((((cell % across) + roll()) * width) / across),
    Math.floor(((Math.floor(cell / across) + roll()) * height) / down),
  ]);
}

/** Random probes where the picture changes: edges, lines and dots, of which `spread` finds few. */
export function onDetail(picture: Picture, count: number): readonly Probe[] {
  const roll = dice(11);
  const found: Probe[] = [];
  for (let tries = 0; found.length < count && tries < 200_000; tries += 1) {
    const x = 2 + Math.floor(roll() * (picture.width - 4));
    const y = 2 + Math.floor(roll() * (picture.height - 4));
    const here = colourAt(picture, x, y);
    const isFlat = [colourAt(picture, x + 1, y), colourAt(picture, x, y + 1)].every((other) =>
      alike(here, other, 2 * TOLERANCE),
    );
    if (!isFlat) found.push([x, y]);
  }
  return found;
}

/**
 * Whether two pictures agree at a probe: the pixel of the one has its like within one CSS pixel in the
 * other, or lies between the colours that meet there, as the blended pixel of an edge or of a thin
 * line does.
 */
export function agree(a: Picture, b: Picture, probe: Probe): boolean {
  return isFoundIn(a, b, probe) && isFoundIn(b, a, probe);
}

/**
 * Whether the mean colours of two pictures round a probe agree. For what repeats, where each
 * renderer may begin at another point: the square is a little larger than a period.
 */
export function agreeOnMean(a: Picture, b: Picture, [x, y]: Probe): boolean {
  return alike(meanAround(a, x, y, PERIOD), meanAround(b, x, y, PERIOD), TOLERANCE);
}

/** Whether two pictures differ anywhere within that square. */
export function differAround(a: Picture, b: Picture, [x, y]: Probe): boolean {
  const others = neighbours(b, x, y, PERIOD);
  return neighbours(a, x, y, PERIOD).some((colour, at) => !alike(colour, others[at] ?? [], 0));
}

function isFoundIn(a: Picture, b: Picture, [x, y]: Probe): boolean {
  const here = colourAt(a, x, y);
  const around = neighbours(b, x, y, REACH);
  return here.every((value, channel) => {
    const values = around.map((colour) => colour[channel] ?? 0);
    return value >= Math.min(...values) - TOLERANCE && value <= Math.max(...values) + TOLERANCE;
  });
}

type Colour = readonly number[];

function colourAt({ width, height, data }: Picture, x: number, y: number): Colour {
  const column = Math.max(0, Math.min(width - 1, x));
  const row = Math.max(0, Math.min(height - 1, y));
  const at = (row * width + column) * 3;
  return [...data.subarray(at, at + 3)];
}

function neighbours(picture: Picture, x: number, y: number, reach: number): readonly Colour[] {
  const side = 2 * reach + 1;
  return Array.from({ length: side * side }, (_, index) =>
    colourAt(picture, x - reach + (index % side), y - reach + Math.floor(index / side)),
  );
}

function meanAround(picture: Picture, x: number, y: number, radius: number): Colour {
  const colours = neighbours(picture, x, y, radius);
  return [0, 1, 2].map(
    (channel) => colours.reduce((sum, colour) => sum + (colour[channel] ?? 0), 0) / colours.length,
  );
}

function alike(a: Colour, b: Colour, tolerance: number): boolean {
  return a.every((value, channel) => Math.abs(value - (b[channel] ?? 0)) <= tolerance);
}
