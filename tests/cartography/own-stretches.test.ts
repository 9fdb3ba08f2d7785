import { expect, it } from 'vitest';
import { ownAndShared, piecesOf } from '../../src/cartography/own-stretches.ts';
import { drawn } from './made-up.ts';
import type { Position } from 'geojson';

const ROAD: Position[] = [
  [10, 40],
  [10.1, 40],
  [10.2, 40.1],
];
const road = drawn(
  {
    id: 'north-road',
    kind: 'route',
    geometry: { type: 'LineString', coordinates: ROAD },
  },
  1,
);

function other(coordinates: Position[]) {
  const geometry = { type: 'LineString', coordinates } as const;
  return drawn({ id: 'detour', kind: 'route', geometry, mentioned: false }, 2);
}

it('does not name a route of context on a stretch that it shares with one of the article', () => {
  const before: Position = [9.9, 39.9];
  const after: Position = [10, 40.2];
  const parts = ownAndShared(
    other([before, [10.2, 40.1], [10.1, 40], [10, 40], after]),
    piecesOf([road]),
  );
  expect(parts.map(({ geometry, properties }) => [properties.shared, geometry])).toEqual([
    [
      false,
      {
        type: 'MultiLineString',
        coordinates: [
          [before, [10.2, 40.1]],
          [[10, 40], after],
        ],
      },
    ],
    [true, { type: 'LineString', coordinates: ROAD.toReversed() }],
  ]);
});

it('leaves lines as they are that only cross, and what the article speaks of', () => {
  const crossing = other([
    [10, 40.5],
    [10.1, 40],
    [10.2, 39],
  ]);
  const pieces = piecesOf([road, crossing]);
  expect(ownAndShared(crossing, pieces).map(({ geometry }) => geometry)).toEqual([
    crossing.geometry,
  ]);
  expect(ownAndShared(road, pieces)).toEqual([road]);
});
