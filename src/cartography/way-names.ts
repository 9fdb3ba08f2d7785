import { onMercator, pixelsAt } from './metres.ts';
import { nameStretches, pixelsOfNames } from './name-stretches.ts';
import { smoothed } from './smoothed.ts';
import { toLngLat, GIRTH } from '../core/mercator.ts';
import type { OnMercator } from './metres.ts';
import type { DrawnFeature, DrawnProperties, Geography } from '../core/model.ts';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';

/** The source of the lines that carry the names of the article's ways. */
export const WAY_NAMES = 'way-names';

/** Whole zoom levels between which ways may be named along them. */
const FIRST = 7;
const UNTIL = 17;
const LAST = 24;
/** Pixels: corners shorter than a few letters are rounded off. */
const WINDOW = 30;
/** What a label leaves out of a name: see `OF_WAY`. */
const EXPLAINED = /,\s| \(/;

type Stretch = Feature<LineString, DrawnProperties & { level: number; upTo: number }>;

/**
 * Lines for the names of the ways that the article speaks of: at each zoom level from which one is long
 * enough, the stretches that carry its name, with its properties and those levels, `level` and `upTo`.
 */
export function wayNameLines({
  layers,
}: Geography): FeatureCollection<LineString, DrawnProperties> {
  const features = Object.values(layers).flatMap(({ features }) => features.flatMap(stretchesOf));
  return { type: 'FeatureCollection', features };
}

/** The whole zoom level from which a way has its name along it; without end where it never has. */
export function alongFrom(way: DrawnFeature): number {
  return Math.min(...stretchesOf(way).map(({ properties }) => properties.level));
}

function stretchesOf({ geometry, properties }: DrawnFeature): readonly Stretch[] {
  if (!properties.mentioned) return [];
  const [name = ''] = properties.name.split(EXPLAINED);
  const pixels = pixelsOfNames(name, properties.nameAr);
  const lines = linesIn(geometry);
  const levels = Array.from({ length: UNTIL - FIRST }, (_, at) => FIRST + at);
  return levels.flatMap((level) => {
    const upTo = level + 1 === UNTIL ? LAST : level + 1;
    return lines
      .map((line) => smoothed(line, WINDOW / pixelsAt(level, 1)))
      .flatMap((line) => nameStretches(line, level, pixels))
      .map((line): Stretch => {
        const coordinates = line.map(positionOf);
        return {
          type: 'Feature',
          geometry: { type: 'LineString', coordinates },
          properties: { ...properties, level, upTo },
        };
      });
  });
}

function linesIn(geometry: DrawnFeature['geometry']): readonly (readonly OnMercator[])[] {
  const lines: readonly (readonly Position[])[] =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return lines.map((line) => line.map(([lng = 0, lat = 0]) => onMercator([lng, lat])));
}

function positionOf([x, y]: OnMercator): Position {
  return toLngLat([x / GIRTH, y / GIRTH]).map((degrees) => Math.round(degrees * 1e5) / 1e5);
}
