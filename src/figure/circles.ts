import { ownerOf } from './labels/owner.ts';
import type { XY } from '../core/mercator.ts';
import { paint, type Valued } from './shapes.ts';
import { element, fraction } from './svg.ts';

/** A dot on the map. */
export interface Dot {
  readonly markup: string;
  readonly at: XY;
  readonly radius: number;
  readonly owner: string;
  /** Whether labels of other things should keep clear of it; a wide pale disc is ground. */
  readonly isMark: boolean;
  /** Whether it is there for orientation alone. */
  readonly isContext: boolean;
}

/** From this opacity on, a circle is a mark and not a tint. */
const MARK = 0.4;

/** Circles at every point of the features. @param isContext whether they are no places */
export function drawCircles(valued: readonly Valued[], isContext: boolean): readonly Dot[] {
  const dots: Dot[] = [];
  for (const { feature, values } of valued) {
    const stroke = values.number('circle-stroke-width');
    const radius = values.number('circle-radius');
    const opacity = values.number('circle-opacity');
    const fill = paint('fill', values.ink('circle-color'), opacity);
    const strokeOpacity = values.number('circle-stroke-opacity');
    const line = paint('stroke', values.ink('circle-stroke-color'), strokeOpacity);
    const isSeen = fill['fill-opacity'] !== '0' || (stroke > 0 && line['stroke-opacity'] !== '0');
    if (!isSeen || radius + stroke <= 0) continue;
    for (const { points } of feature.traces(Math.ceil(radius + stroke))) {
      for (const [cx, cy] of points) {
        // MapLibre's stroke lies outside the radius; SVG's is centred on its edge.
        const r = radius + stroke / 2;
        const width = stroke > 0 ? { ...line, 'stroke-width': fraction(stroke) } : {};
        dots.push({
          markup: element('circle', { cx, cy, r, ...fill, ...width }),
          at: [cx, cy],
          radius: radius + stroke,
          owner: ownerOf(feature.seen.id, [cx, cy]),
          isMark: opacity >= MARK,
          isContext,
        });
      }
    }
  }
  return dots;
}
