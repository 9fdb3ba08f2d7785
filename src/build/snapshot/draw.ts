import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { buildStyle } from '../../cartography/style.ts';
import { themes } from '../../cartography/theme.ts';
import type { Edition, Geography } from '../../core/model.ts';
import type { Recipe, Sheet } from '../../core/sheet.ts';
import { renderSheet, sourceData, type FigureData } from '../../figure/figure.ts';
import { buildSheets } from '../../print/sheet.ts';
import { root } from '../bootstrap/root.mjs';
import { CouldNotRun } from './could-not-run.ts';

/** The sheets of a recipe with their pages as SVG. */
export interface Drawn {
  readonly sheets: readonly Sheet[];
  readonly pages: readonly string[];
}

/** Draws one recipe after another; what they have in common is made once. */
export type Drawer = (recipe: Recipe) => Promise<Drawn>;

/** A style with what its sources hold. */
export interface Styled {
  readonly style: StyleSpecification;
  readonly data: FigureData;
}

/** Draws sheets of an edition. Rejects with a WrongSheet where a recipe can't be followed. */
export function drawerOf(edition: Edition, geography: Geography): Drawer {
  const styles = new Map<string, Promise<Styled>>();
  return async (recipe) => {
    const sheets = buildSheets(edition, recipe);
    const theme = themes[recipe.theme];
    const { labels } = recipe;
    const known = styles.get(`${recipe.theme} ${labels}`);
    const styled = known ?? styledOf(edition, geography, recipe);
    styles.set(`${recipe.theme} ${labels}`, styled);
    const { style, data } = await styled;
    const pages = sheets.flatMap((sheet) =>
      renderSheet(sheet, edition, geography, style, data, theme),
    );
    return { sheets, pages };
  };
}

/** What a recipe's map is drawn from: the style of its theme and labels, with the base map's files. */
export async function styledOf(
  edition: Edition,
  geography: Geography,
  { theme, labels }: Pick<Recipe, 'theme' | 'labels'>,
): Promise<Styled> {
  const resources = { base: '', fonts: null, labels };
  const style = buildStyle(edition, geography, themes[theme], resources);
  return { style, data: await sourceData(style, baseFile) };
}

const files = new Map<string, Promise<FeatureCollection>>();

/** A file of the base map as the page is served it; the same for every sheet. */
function baseFile(path: string): Promise<FeatureCollection> {
  const known = files.get(path) ?? readBase(join(root, 'static', path));
  files.set(path, known);
  return known;
}

async function readBase(file: string): Promise<FeatureCollection> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CouldNotRun(`The base map's file ${file} can't be read: ${reason}`);
  }
}
