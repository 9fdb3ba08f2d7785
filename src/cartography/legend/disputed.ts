import type { Bounds } from '../../core/model.ts';

/**
 * The boxes round the disputed borders of the base map (static/basemap/borders.json), a tenth of a
 * degree wide or more: a legend explains their dashes without reading that file.
 */
export const DISPUTED: readonly Bounds[] = [
  [35.5, 32.7, 35.9, 33.5],
  [34.2, 31.2, 34.6, 31.6],
  [34.8, 31.3, 35.6, 32.6],
  [35.1, 33, 35.7, 33.3],
  [32.5, 35, 34.1, 35.2],
  [-13.2, 27.6, -8.6, 27.7],
  [20.3, 42.2, 21.8, 43.3],
  [73.7, 32.4, 77.1, 35.2],
  [74.5, 35.1, 77.8, 37.1],
  [77.8, 30.2, 81, 35.5],
  [91.6, 27.7, 97.4, 29.4],
  [24.1, 8.6, 34.1, 12.3],
  [31.4, 21.9, 36.9, 22.1],
];
