import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { View } from '../../../core/view.ts';

/** Degrees between two points of a row or a column. */
const STEP = 0.01;

/** A small map, as anyone would begin one: ten rows of twenty points in the middle of the view. */
export function pointsStyle({ center: [lng, lat] }: View): StyleSpecification {
  const features = Array.from({ length: 200 }, (_, index) => {
    const [column, row] = [index % 20, Math.floor(index / 20)];
    const coordinates = [lng + (column - 9.5) * STEP, lat + (row - 4.5) * STEP];
    const geometry = { type: 'Point' as const, coordinates };
    return { type: 'Feature' as const, properties: {}, geometry };
  });
  return {
    version: 8,
    sources: { points: { type: 'geojson', data: { type: 'FeatureCollection', features } } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#eeeeee' } },
      { id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': 4 } },
    ],
  };
}
