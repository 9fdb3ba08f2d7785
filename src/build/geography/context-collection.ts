/** Features of context and the text of their files. */
import type { Feature, Geometry } from 'geojson';
import type { LngLat } from '../../core/model.ts';

export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What a lake, a river or a town is called. */
export function named(name: string, nameAr: string): Properties {
  return { name, 'name:ar': nameAr };
}

/** A line, named by its object in the control points. */
export function line(id: string, properties: Properties, points: readonly LngLat[]): Feature {
  return feature(properties, { type: 'LineString', coordinates: positions(points) }, id);
}

/** An area within one closed ring. */
export function area(id: string, properties: Properties, ring: readonly LngLat[]): Feature {
  return feature(properties, { type: 'Polygon', coordinates: [positions(ring)] }, id);
}

/** A point, named by its row in the table. */
export function point(id: string, properties: Properties, [lng, lat]: LngLat): Feature {
  return feature(properties, { type: 'Point', coordinates: [lng, lat] }, id);
}

/** One feature a line, so that a change reads as a change; `members` stand before the features. */
export function collection(features: readonly Feature[], members: Properties = {}): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...members }).slice(0, -1);
  const lines = features.map((each) => JSON.stringify(each)).join(',\n');
  return `${head},"features":[\n${lines}\n]}\n`;
}

function feature(properties: Properties, geometry: Geometry, id: string): Feature {
  return { type: 'Feature', id, properties: { ...properties }, geometry };
}

function positions(points: readonly LngLat[]): number[][] {
  return points.map(([lng, lat]) => [lng, lat]);
}
