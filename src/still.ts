import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { geography } from 'virtual:geography';
import { buildStyle } from './cartography/style.ts';
import { light } from './cartography/theme.ts';
import type { Edition, PlaceId } from './core/model.ts';
import type { LabelLanguages } from './core/preferences.ts';
import { defaultRecipe } from './core/recipe.ts';
import type { Sheet } from './core/sheet.ts';
import { baseFiles } from './fetch-base.ts';
import { sourceData, type FigureData } from './figure/data.ts';
import { renderFigure, renderSheet, renderWords } from './figure/figure.ts';
import { buildSheets } from './print/sheet.ts';
import type { Still } from './reader/prerendered.ts';

/**
 * Composition: the sheet of one place in the reader's languages, drawn in the page. Fetched only when
 * a place is selected.
 */
export async function drawSheet(
  edition: Edition,
  place: PlaceId,
  labels: LabelLanguages,
): Promise<Still> {
  const { sheet, style, data } = await partsOf(edition, place, labels);
  return {
    figure: renderFigure(sheet, style, data, light),
    words: renderWords(sheet, edition, geography, style, data, light),
  };
}

/** The same as one picture by itself: the first page, an SVG that needs nothing else. */
export async function drawPicture(
  edition: Edition,
  place: PlaceId,
  labels: LabelLanguages,
): Promise<string> {
  const { sheet, style, data } = await partsOf(edition, place, labels);
  const [page] = renderSheet(sheet, edition, geography, style, data, light);
  if (page === undefined) throw new Error(`The sheet of ${place} has no page.`);
  return page;
}

async function partsOf(
  edition: Edition,
  place: PlaceId,
  labels: LabelLanguages,
): Promise<{ sheet: Sheet; style: StyleSpecification; data: FigureData }> {
  const style = buildStyle(edition, geography, light, { base: '', fonts: null, labels });
  const data = await sourceData(style, load);
  const [sheet] = buildSheets(edition, { ...defaultRecipe({ type: 'place', place }), labels });
  if (sheet === undefined) throw new Error(`There is no sheet of ${place}.`);
  return { sheet, style, data };
}

/** The base map is the same on every sheet. */
const load = baseFiles(document.baseURI);
