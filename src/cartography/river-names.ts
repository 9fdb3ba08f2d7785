import { GIRTH, toLngLat } from '../core/mercator.ts';
import { distance, onMercator, pixelsAt, type OnMercator } from './metres.ts';
import { smoothed } from './smoothed.ts';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** Whole zoom levels between which rivers are named along smoothed lines. */
export const RIVERS_NAMED_FROM = 6;
const UNTIL = 14;
const LAST = 24;

/** Pixels: about a third of a name in two languages, so that the line is straight enough to carry it. */
const WINDOW = 48;

/** The source of the lines that carry the names of a file of rivers. */
export function riverNames(id: string): string {
  return `context-${id}-names`;
}

/**
 * Lines for the names of rivers: no renderer sets a name along meanders shorter than its letters, so
 * each zoom level has the river without those that are too small there. Each line has the river's
 * properties, and `from` and `until`, the levels between which it holds. The longest come first: of
 * several of one name that is the one to be named.
 */
export function riverNameLines(rivers: FeatureCollection<Geometry | null>): FeatureCollection {
  const named = rivers.features.filter(({ properties }) => properties?.['name'] !== undefined);
  const lines = named.flatMap((river) => linesOf(river).map((line) => ({ river, line })));
  const features = lines
    .sort((a, b) => lengthOf(b.line) - lengthOf(a.line))
    .flatMap(({ river, line }) => levels().map((zoom) => lineAt(river, line, zoom)));
  return { type: 'FeatureCollection', features };
}

function levels(): readonly number[] {
  return Array.from({ length: UNTIL - RIVERS_NAMED_FROM }, (_, at) => RIVERS_NAMED_FROM + at);
}

function lineAt(
  { properties }: Feature<Geometry | null>,
  points: readonly OnMercator[],
  zoom: number,
): Feature {
  const coordinates = smoothed(points, WINDOW / pixelsAt(zoom, 1)).map(positionOf);
  const range = { from: zoom, until: zoom + 1 === UNTIL ? LAST : zoom + 1 };
  const geometry = { type: 'LineString', coordinates } as const;
  return { type: 'Feature', geometry, properties: { ...properties, ...range } };
}

function linesOf({ geometry }: Feature<Geometry | null>): readonly (readonly OnMercator[])[] {
  return positionsOf(geometry).map((line) =>
    line.map(([lng = 0, lat = 0]) => onMercator([lng, lat])),
  );
}

function positionsOf(geometry: Geometry | null): readonly (readonly Position[])[] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
}

function lengthOf(line: readonly OnMercator[]): number {
  return line.reduce((sum, to, index) => sum + distance(line[index - 1] ?? to, to), 0);
}

function positionOf([x, y]: OnMercator): Position {
  return toLngLat([x / GIRTH, y / GIRTH]).map((degrees) => Math.round(degrees * 1e5) / 1e5);
}
