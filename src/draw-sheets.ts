import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { buildStyle } from './cartography/style.ts';
import { themes } from './cartography/theme.ts';
import type { Edition, Geography } from './core/model.ts';
import type { Recipe, Sheet } from './core/sheet.ts';
import { sourceData, type FigureData } from './figure/data.ts';
import { renderSheet } from './figure/sheet-svg.ts';
import { buildSheets } from './print/sheet.ts';

/** A sheet with its pages as SVG. */
export interface DrawnSheet {
  readonly sheet: Sheet;
  readonly pages: readonly string[];
}

/** The sheets of one recipe, each drawn when it is asked for. */
export interface Sheets {
  readonly count: number;
  readonly draw: () => Iterable<DrawnSheet>;
}

/** Draws one recipe after another; what they have in common is made once. */
export type Drawer = (recipe: Recipe) => Promise<Sheets>;

/** Gives a file of the base map by its path in the site. */
export type LoadBase = (path: string) => Promise<FeatureCollection>;

/** A style with what its sources hold. */
export interface Styled {
  readonly style: StyleSpecification;
  readonly data: FigureData;
}

/**
 * Composition: draws sheets of an edition, in the page as in the shell. Rejects with a WrongSheet where a recipe can't be followed.
 */
export function drawerOf(edition: Edition, geography: Geography, load: LoadBase): Drawer {
  const styles = new Map<string, Promise<Styled>>();
  return async (recipe) => {
    const sheets = buildSheets(edition, recipe);
    const name = `${recipe.theme} ${recipe.labels}`;
    const styled = styles.get(name) ?? styledOf(edition, geography, recipe, load);
    styles.set(name, styled);
    // What could not be had for once may come the next time.
    styled.catch(() => styles.delete(name));
    const { style, data } = await styled;
    const theme = themes[recipe.theme];
    return {
      count: sheets.length,
      *draw() {
        for (const sheet of sheets) {
          yield { sheet, pages: renderSheet(sheet, edition, geography, style, data, theme) };
        }
      },
    };
  };
}

/** What a recipe's map is drawn from: the style of its theme and labels, with the base map's files. */
export async function styledOf(
  edition: Edition,
  geography: Geography,
  { theme, labels }: Pick<Recipe, 'theme' | 'labels'>,
  load: LoadBase,
): Promise<Styled> {
  const resources = { base: '', fonts: null, labels };
  const style = buildStyle(edition, geography, themes[theme], resources);
  return { style, data: await sourceData(style, load) };
}
