import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { Edition, Geography } from '../../core/model.ts';
import type { Recipe, Sheet } from '../../core/sheet.ts';
import { drawerOf as sheetsOf, styledOf as styledBy, type Styled } from '../../draw-sheets.ts';
import { root } from '../bootstrap/root.mjs';
import { CouldNotRun } from './could-not-run.ts';

/** The sheets of a recipe with their pages as SVG. */
export interface Drawn {
  readonly sheets: readonly Sheet[];
  readonly pages: readonly string[];
}

/** Draws one recipe after another; what they have in common is made once. */
export type Drawer = (recipe: Recipe) => Promise<Drawn>;

/** Draws sheets of an edition. Rejects with a WrongSheet where a recipe can't be followed. */
export function drawerOf(edition: Edition, geography: Geography): Drawer {
  const draw = sheetsOf(edition, geography, baseFile);
  return async (recipe) => {
    const drawn = [...(await draw(recipe)).draw()];
    return {
      sheets: drawn.map(({ sheet }) => sheet),
      pages: drawn.flatMap(({ pages }) => pages),
    };
  };
}

/** What a recipe's map is drawn from: the style of its theme and labels, with the base map's files. */
export function styledOf(
  edition: Edition,
  geography: Geography,
  recipe: Pick<Recipe, 'theme' | 'labels'>,
): Promise<Styled> {
  return styledBy(edition, geography, recipe, baseFile);
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
