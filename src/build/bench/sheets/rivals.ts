import { join } from 'node:path';
import type { Edition, Geography } from '../../../core/model.ts';
import { defaultRecipe } from '../../../core/recipe.ts';
import { cameraOf, type Camera } from '../../../figure/camera.ts';
import { serve } from '../../bootstrap/serve.mjs';
import { Trouble } from '../../bootstrap/trouble.mjs';
import { drawerOf, styledOf } from '../../snapshot/draw.ts';
import { buildBarePage } from '../bare.ts';
import { librsvgCost } from './librsvg.ts';
import { mapnikCost, type MapnikCost } from './mapnik.ts';
import { outputOf } from './own.ts';

/** What the same map costs others, in milliseconds of processor time. */
export interface Rivals {
  /** Null where it is not installed. */
  readonly mapnik: MapnikCost | null;
  readonly librsvg: number;
  readonly maplibre: number;
}

/** The sheet whose map is drawn by all. */
export const PLACE = 'castello-road';

export async function rivalsOf(
  root: string,
  directory: string,
  edition: Edition,
  geography: Geography,
  dpi: number,
): Promise<Rivals> {
  const recipe = defaultRecipe({ type: 'place', place: PLACE });
  const { sheets, pages } = await drawerOf(edition, geography)(recipe);
  const panel = sheets[0]?.panels[0];
  if (panel === undefined) throw new Trouble(`The sheet of ${PLACE} has no map.`);
  const camera = cameraOf(panel.bounds, panel.width, panel.height);
  const { style, data } = await styledOf(edition, geography, recipe);
  return {
    mapnik: await mapnikCost(directory, style, data, camera, dpi),
    librsvg: await librsvgCost(pages[0] ?? '', dpi),
    maplibre: await maplibreCost(root, directory, camera, dpi),
  };
}

async function maplibreCost(
  root: string,
  directory: string,
  { bounds, zoom, width, height }: Camera,
  dpi: number,
): Promise<number> {
  const center = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2] as const;
  const frame = { width: Math.round(width), height: Math.round(height), view: { center, zoom } };
  const { address, close } = await serve(await buildBarePage(root, directory, 'same', frame), {
    port: 0,
  });
  try {
    const program = join(root, 'src/build/bench/sheets/maplibre.ts');
    const args = [
      '--import',
      'tsx',
      program,
      address,
      String(dpi),
      join(directory, 'maplibre.png'),
    ];
    return Number(await outputOf(process.execPath, args, root));
  } finally {
    await close();
  }
}
