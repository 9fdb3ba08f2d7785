/** Gaussian smoothing of a line whose ends stay. */
import type { Metres } from './districts-arcs.ts';

/** How many standard deviations count. */
const REACH = 3;

/**
 * The line at places `step` metres apart, each the mean of its surroundings with Gaussian weights
 * of the given standard deviation in metres; beyond an end the line goes on as its mirror image, so
 * that the end stays (as in J. Babaud and others, "Uniqueness of the Gaussian kernel for
 * scale-space filtering", 1986).
 */
export function smoothed(line: readonly Metres[], deviation: number, step: number): Metres[] {
  const places = resampled(line, step);
  const last = places.length - 1;
  const window = Math.ceil((REACH * deviation) / step);
  const weights = Array.from({ length: window + 1 }, (_, k) =>
    Math.exp(-0.5 * ((k * step) / deviation) ** 2),
  );
  return places.map((here, i) => {
    if (i === 0 || i === last) return here;
    let [x, y, sum] = [0, 0, 0];
    for (let k = -window; k <= window; k++) {
      const weight = weights[Math.abs(k)] ?? 0;
      const [px, py] = mirrored(places, i + k);
      x += weight * px;
      y += weight * py;
      sum += weight;
    }
    return [x / sum, y / sum];
  });
}

/** A place of the line, or beyond its ends the image of one in the end. */
function mirrored(places: readonly Metres[], i: number): Metres {
  const last = places.length - 1;
  const end = i < 0 ? 0 : last;
  const here = places[i];
  if (here !== undefined) return here;
  const [ex, ey] = places[end] ?? [0, 0];
  const [px, py] = places[Math.min(last, Math.max(0, 2 * end - i))] ?? [ex, ey];
  return [2 * ex - px, 2 * ey - py];
}

/** Places along a line, nearly `step` metres apart, its ends among them. */
function resampled(line: readonly Metres[], step: number): Metres[] {
  const lengths = line.map(([x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y];
    return Math.hypot(x - px, y - py);
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.max(line.length, Math.round(whole / step));
  const places: Metres[] = [];
  let [segment, before] = [1, 0];
  for (let k = 0; k <= count; k++) {
    const along = (k / count) * whole;
    while (segment < line.length - 1 && before + (lengths[segment] ?? 0) < along) {
      before += lengths[segment] ?? 0;
      segment += 1;
    }
    const [ax, ay] = line[segment - 1] ?? [0, 0];
    const [bx, by] = line[segment] ?? [ax, ay];
    const t = Math.min(1, (along - before) / (lengths[segment] ?? 1));
    places.push([ax + t * (bx - ax), ay + t * (by - ay)]);
  }
  return places;
}
