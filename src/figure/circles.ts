import { ownerOf } from './labels/owner.ts';
import type { XY } from '../core/mercator.ts';
import { paint, type Valued } from './shapes.ts';
import { element, fraction } from './svg.ts';

/** A dot on the map, which labels of other things should keep clear of. */
export interface Dot {
  readonly at: XY;
  readonly radius: number;
  readonly owner: string;
}

/** The dots that a layer of circles draws. */
export interface Circles {
  readonly markup: string;
  readonly dots: readonly Dot[];
}

/** Circles at every point of the features. */
export function drawCircles(valued: readonly Valued[]): Circles {
  const dots: Dot[] = [];
  let markup = '';
  for (const { feature, values } of valued) {
    const stroke = values.number('circle-stroke-width');
    const radius = values.number('circle-radius');
    const fill = paint('fill', values.ink('circle-color'), values.number('circle-opacity'));
    const strokeOpacity = values.number('circle-stroke-opacity');
    const line = paint('stroke', values.ink('circle-stroke-color'), strokeOpacity);
    const isSeen = fill['fill-opacity'] !== '0' || (stroke > 0 && line['stroke-opacity'] !== '0');
    if (!isSeen || radius + stroke <= 0) continue;
    for (const { points } of feature.traces(Math.ceil(radius + stroke))) {
      for (const [cx, cy] of points) {
        // MapLibre's stroke lies outside the radius; SVG's is centred on its edge.
        const r = radius + stroke / 2;
        const width = stroke > 0 ? { ...line, 'stroke-width': fraction(stroke) } : {};
        markup += element('circle', { cx, cy, r, ...fill, ...width });
        dots.push({
          at: [cx, cy],
          radius: radius + stroke,
          owner: ownerOf(feature.seen.id, [cx, cy]),
        });
      }
    }
  }
  return { markup, dots };
}
