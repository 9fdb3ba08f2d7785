import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { attempt } from '../attempt.ts';
import type { DrawnProperties, FeatherProperties } from '../model.ts';
import { EDGELESS, FEATHER_STEPS } from '../edgeless.ts';
import { feathersOf } from './feather.ts';
import { boundsOf } from './geometry-bounds.ts';
import { turned } from './turned.ts';

/**
 * The outlines by which an area without edges fades; none for any other place. Where it can't fade,
 * for it has no stated precision or an outline that the library can't inset, it is one outline.
 */
export function featherFeatures(
  geometry: Geometry,
  properties: DrawnProperties,
): Feature<Polygon | MultiPolygon, FeatherProperties>[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  if (!EDGELESS.includes(properties.kind)) return [];
  // Turf's buffer gives longitudes within 180, whichever the outline has.
  const turn = (boundsOf(geometry)?.[2] ?? 0) > 180 ? 180 : 0;
  const outcome = attempt(() =>
    turn === 0
      ? feathersOf(geometry, properties.precision)
      : feathersOf(turned(geometry, -turn), properties.precision).map((area) => turned(area, turn)),
  );
  const outlines = outcome.ok ? outcome.value : [];
  const feather = (outline: Polygon | MultiPolygon, step: number) => ({
    type: 'Feature' as const,
    id: properties.id,
    properties: { ...properties, step },
    geometry: outline,
  });
  return outlines.length === 0
    ? [feather(geometry, FEATHER_STEPS)]
    : outlines.map((outline, index) => feather(outline, index + 1));
}
