import { expect, it } from 'vitest';
import { onMercator, pixelsAt } from '../../src/cartography/metres.ts';
import { riverNameLines } from '../../src/cartography/river-names.ts';
import type { Feature, Position } from 'geojson';

/** A river that turns this way and that every 3 km. */
const MEANDERS: Position[] = Array.from({ length: 200 }, (_, at) => [
  38 + at * 0.0165,
  35 + (at % 2) * 0.012,
]);

function river(name: string | undefined, coordinates: Position[]): Feature {
  const properties = name === undefined ? {} : { name, 'name:ar': 'نهر' };
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

function named(...features: Feature[]) {
  return riverNameLines({ type: 'FeatureCollection', features }).features;
}

/** Degrees by which a line turns at most at one of its points. */
function sharpest({ geometry }: Feature): number {
  if (geometry.type !== 'LineString') throw new Error('A river’s name stands along a line.');
  const points = geometry.coordinates.map(([lng = 0, lat = 0]) => onMercator([lng, lat]));
  const headings = points.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    return (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI;
  });
  return Math.max(...headings.slice(1).map((to, at) => Math.abs(to - (headings[at] ?? to))));
}

it('has one line at each zoom level at which rivers are named', () => {
  const lines = named(river('Long', MEANDERS));
  for (const zoom of [6, 7, 9.5, 12, 15, 20]) {
    const here = lines.filter(({ properties }) => {
      const { from, until } = Object(properties);
      return from <= zoom && zoom < until;
    });
    expect(here, String(zoom)).toHaveLength(1);
    expect(here[0]?.properties).toMatchObject({ name: 'Long', 'name:ar': 'نهر' });
  }
});

it('leaves out bends shorter than a name, and keeps those that are longer', () => {
  const lines = named(river('Long', MEANDERS));
  const at = (zoom: number) => lines.find(({ properties }) => properties?.['from'] === zoom);
  const [far, near] = [at(6), at(13)];
  if (far === undefined || near === undefined) throw new Error('There are lines for both.');
  expect(sharpest(far)).toBeLessThan(5);
  const { geometry } = near;
  const lats = geometry.type === 'LineString' ? geometry.coordinates.map(([, lat = 0]) => lat) : [];
  expect(Math.max(...lats) - Math.min(...lats)).toBeGreaterThan(0.008);
  expect(pixelsAt(6, 3000)).toBeLessThan(4);
});

it('gives the longest river of a name its name, and one without a name no line', () => {
  const lines = named(river('A', MEANDERS.slice(0, 20)), river(undefined, MEANDERS), river('A', MEANDERS)); // prettier-ignore
  const counts = lines.map(({ geometry }) =>
    geometry.type === 'LineString' ? geometry.coordinates.length : 0,
  );
  expect(lines).toHaveLength(16);
  expect(Math.min(...counts.slice(0, 8))).toBeGreaterThan(Math.max(...counts.slice(8, 9)));
});
