import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { buildStyle } from '../../cartography/style.ts';
import { light } from '../../cartography/theme.ts';
import type { Edition, Geography } from '../../core/model.ts';
import { sourceData } from '../../figure/data.ts';
import { renderFigure, renderWords } from '../../figure/figure.ts';
import { buildSheet } from '../../print/sheet.ts';

/** The still drawings of the page: what stands there until the map does, and what is printed. */
export interface Still {
  readonly figure: string;
  readonly words: readonly string[];
}

/** @param publicDirectory where the base map's files lie */
export async function drawStill(
  edition: Edition,
  geography: Geography,
  publicDirectory: string,
): Promise<Still> {
  const style = buildStyle(edition, geography, light, { base: '', fonts: null, labels: 'both' });
  const load = async (path: string): Promise<FeatureCollection> =>
    JSON.parse(await readFile(join(publicDirectory, path), 'utf8'));
  const data = await sourceData(style, load);
  const sheet = buildSheet(edition, { type: 'edition' });
  return { figure: renderFigure(sheet, style, data), words: renderWords(sheet, edition, light) };
}
