import { expect, test } from 'vitest';
import { distancesToEarlier } from '../../src/cartography/nearest.ts';
import { distance, type OnMercator } from '../../src/cartography/metres.ts';

/** To compare each with each is slow, and easily seen to be right. */
function plain(spots: readonly OnMercator[]): readonly number[] {
  return spots.map((spot, index) =>
    Math.min(...spots.slice(0, index).map((before) => distance(before, spot))),
  );
}

function strewn(count: number, side: number): readonly OnMercator[] {
  return Array.from({ length: count }, (_, i): OnMercator => [
    Math.floor(((i * 0.7549) % 1) * side),
    Math.floor(((i * 0.5698) % 1) * side),
  ]);
}

test('a spot is told how far the nearest one before it is', () => {
  expect(distancesToEarlier([])).toEqual([]);
  expect(distancesToEarlier([[5, 5]])).toEqual([Infinity]);
  const spots: readonly OnMercator[] = [
    [0, 0],
    [30, 40],
    [3, 4],
    [0, 0],
  ];
  expect(distancesToEarlier(spots)).toEqual([Infinity, 50, 5, 0]);
});

test('many spots are found as if each were compared with each', () => {
  expect(distancesToEarlier(strewn(500, 1e6))).toEqual(plain(strewn(500, 1e6)));
});

test('many spots in one place or in one line are no exception', () => {
  const crowded = strewn(300, 7);
  const inLine = Array.from({ length: 300 }, (_, i): OnMercator => [i * i, 0]);
  expect(distancesToEarlier(crowded)).toEqual(plain(crowded));
  expect(distancesToEarlier(inLine)).toEqual(plain(inLine));
});
