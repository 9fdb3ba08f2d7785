import type { Point } from './world.ts';

/**
 * The western edge of the Golan, north to south: from the border of Lebanon to the Yarmouk.
 * Source: Natural Earth 1:10m, disputed boundary lines ("Syrian claim"), public domain, read off
 * the copy in Debian's qgis-common 3.22.16 (world_map.gpkg); its last three points, on the western
 * side of the Yarmouk's mouth, are left out.
 */
export const golanLine: readonly Point[] = [
  [35.6197, 33.2443],
  [35.6273, 33.2472],
  [35.6345, 33.2487],
  [35.6501, 33.2459],
  [35.6435, 33.232],
  [35.6432, 33.215],
  [35.6486, 33.1801],
  [35.6488, 33.1619],
  [35.6455, 33.1489],
  [35.634, 33.1209],
  [35.6276, 33.0709],
  [35.6217, 33.0555],
  [35.6124, 33.0443],
  [35.5708, 33.0121],
  [35.5843, 32.9957],
  [35.5988, 32.924],
  [35.6002, 32.897],
  [35.6141, 32.8956],
  [35.6306, 32.8825],
  [35.638, 32.8748],
  [35.6414, 32.8648],
  [35.6401, 32.8498],
  [35.6375, 32.8321],
  [35.6414, 32.8205],
  [35.6354, 32.7937],
  [35.6359, 32.7818],
  [35.6414, 32.7721],
  [35.6343, 32.7654],
  [35.635, 32.7596],
  [35.6344, 32.7522],
];
