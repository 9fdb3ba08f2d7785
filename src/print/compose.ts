import { isInside } from '../core/bounds.ts';
import type { Bounds, Frame, LngLat } from '../core/model.ts';
import type { Area, Panel } from '../core/sheet.ts';
import { aspectOf, extended } from './fit.ts';
import { arrangements, type Placed } from './arrange.ts';

/** No panel is narrower or lower, in pixels, where there is any choice. */
const LEAST = 120;
/** How much more a place counts on the first frame than on another. */
const MAIN = 3;

/**
 * Arranges the edition's frames: the first large, others in a column at its side or a row beneath,
 * whichever of all such arrangements shows the frames largest that have the most to show.
 * @param anchors of the places that are to be numbered
 */
export function compose(
  frames: readonly Frame[],
  anchors: readonly LngLat[],
  area: Area,
): readonly Panel[] {
  const [main, ...others] = frames;
  if (main === undefined) return [];
  const counts = countsOf(frames, anchors);
  const weightOf = (frame: Frame): number =>
    Math.sqrt(1 + (counts.get(frame) ?? 0)) * (frame === main ? MAIN : 1);
  const best = arrangements(main, others, area)
    .map((placed) => ({ placed, worth: worthOf(placed, weightOf) }))
    .reduce((a, b) => (b.worth > a.worth ? b : a));
  return best.placed.map(({ frame, area: own }) => ({
    title: frames.length === 1 ? null : frame.title,
    bounds: extended(frame.bounds, own.width, own.height),
    ...own,
  }));
}

/** How many of the places each frame numbers: the narrowest that holds a place does. */
function countsOf(
  frames: readonly Frame[],
  anchors: readonly LngLat[],
): ReadonlyMap<Frame, number> {
  const byWidth = [...frames].sort((a, b) => widthOf(a.bounds) - widthOf(b.bounds));
  const counts = new Map<Frame, number>();
  for (const anchor of anchors) {
    const frame = byWidth.find(({ bounds }) => isInside(anchor, bounds));
    if (frame !== undefined) counts.set(frame, (counts.get(frame) ?? 0) + 1);
  }
  return counts;
}

function widthOf([west, , east]: Bounds): number {
  return east - west;
}

/** How large the frames come out: the sum of the logarithms of their sizes, by weight. */
function worthOf(placed: Placed, weightOf: (frame: Frame) => number): number {
  return placed.reduce((sum, { frame, area }) => {
    const aspect = aspectOf(frame.bounds);
    const shown = Math.min(area.width, area.height * aspect) ** 2 / aspect;
    const isTiny = Math.min(area.width, area.height) < LEAST;
    return sum + weightOf(frame) * Math.log(shown) - (isTiny ? 10 : 0);
  }, 0);
}
