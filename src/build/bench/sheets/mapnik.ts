import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { toWorld } from '../../../core/mercator.ts';
import type { Camera } from '../../../figure/camera.ts';
import type { FigureData } from '../../../figure/data.ts';
import { FACES, fontFile } from '../../fonts-files.ts';
import { writeMapnikMap } from './mapnik-map.ts';
import { outputOf } from './own.ts';

/** Debian's Python: python3-mapnik is installed for no other. */
const PYTHON = '/usr/bin/python3';
const RUNS = 15;

/** Milliseconds of processor time a drawing, and the most memory in bytes. */
export interface MapnikCost {
  readonly svg: number;
  readonly png: number;
  readonly pdf: number;
  readonly peak: number;
}

/** What the same map costs mapnik, once it is loaded; null where mapnik is not installed. */
export async function mapnikCost(
  directory: string,
  style: StyleSpecification,
  data: FigureData,
  camera: Camera,
  dpi: number,
): Promise<MapnikCost | null> {
  const isThere = await outputOf(PYTHON, ['-c', 'import mapnik'], directory).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const asked = {
    map: await writeMapnikMap(join(directory, 'mapnik'), style, data, camera),
    box: boxOf(camera),
    size: [camera.width, camera.height],
    fonts: FACES.map(fontFile),
    directory,
    dpi,
    runs: RUNS,
  };
  const program = fileURLToPath(new URL('./draw_with_mapnik.py', import.meta.url));
  const cost: MapnikCost = JSON.parse(
    await outputOf(PYTHON, [program, JSON.stringify(asked)], directory),
  );
  return cost;
}

/** Half of what spherical Mercator is wide, in its metres. */
const HALF = Math.PI * 6_378_137;

/** West, south, east and north in metres of Mercator. */
function boxOf({ bounds: [west, south, east, north] }: Camera): readonly number[] {
  return [[west, south] as const, [east, north] as const].flatMap((corner) => {
    const [x, y] = toWorld(corner);
    return [(2 * x - 1) * HALF, (1 - 2 * y) * HALF];
  });
}
