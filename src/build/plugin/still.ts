import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { legendOf } from '../../cartography/legend.ts';
import { buildStyle } from '../../cartography/style.ts';
import { light } from '../../cartography/theme.ts';
import { locatorFrames } from '../../core/locator.ts';
import type { Bounds, Edition, Geography } from '../../core/model.ts';
import { defaultRecipe } from '../../core/recipe.ts';
import { sourceData } from '../../figure/data.ts';
import { renderFigure, renderWords } from '../../figure/figure.ts';
import { renderView } from '../../figure/view.ts';
import { buildSheets } from '../../print/sheet.ts';
import type { Prerendered } from '../../reader/prerendered.ts';
import { locatorStyle } from './locator-style.ts';

/**
 * The still drawings of the page: what stands there until the map does, and what is printed. All of
 * them by day: the stylesheet of recolour.ts turns them to night.
 * @param publicDirectory where the base map's files lie
 */
export async function drawStill(
  edition: Edition,
  geography: Geography,
  publicDirectory: string,
): Promise<Prerendered> {
  const style = buildStyle(edition, geography, light, { base: '', fonts: null, labels: 'both' });
  const load = async (path: string): Promise<FeatureCollection> =>
    JSON.parse(await readFile(join(publicDirectory, path), 'utf8'));
  const data = await sourceData(style, load);
  const [sheet] = buildSheets(edition, defaultRecipe({ type: 'edition' }));
  if (sheet === undefined) throw new Error('There is no sheet of the article.');
  const ground = locatorStyle(style, light);
  return {
    still: {
      figure: renderFigure(sheet, style, data, light),
      words: renderWords(sheet, edition, geography, style, data, light),
    },
    locators: locatorFrames(edition.region).map(({ view, width, height }) =>
      renderView(view, [width, height], ground, data),
    ),
    legend: legendOf(edition, geography, style, openingPlace(edition), data),
  };
}

/** Where the live map opens: the legend then has little to change. */
function openingPlace({ frames, region, view }: Edition): { bounds: Bounds; zoom: number } {
  return { bounds: frames[0]?.bounds ?? region, zoom: view.zoom };
}
