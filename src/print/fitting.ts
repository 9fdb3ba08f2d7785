import { PIXELS_A_MM } from '../core/recipe.ts';
import type { Way } from '../core/refusal/refusal.ts';
import type { Areas, Paper, Recipe } from '../core/sheet.ts';
import { areasOf, type Wordage } from './page.ts';
import { WrongSheet } from './wrong-sheet.ts';

/** The least that a map, and a column of words, can be used at: millimetres. */
interface Least {
  readonly width: number;
  readonly height: number;
}
const LEAST_MAP: Least = { width: 56, height: 42 };
const LEAST_COLUMN: Least = { width: 44, height: 46 };

/** From the smallest to the largest. */
const SIZES = ['a5', 'letter', 'a4', 'a3'] as const;
const ORIENTATIONS = ['landscape', 'portrait'] as const;

/**
 * The areas of a sheet on its paper. Throws a WrongSheet that names the smallest paper that has room
 * where this one has none.
 */
export function fittingAreas(recipe: Recipe, wordage: Wordage): Areas {
  const { paper } = recipe;
  if (!(paper.margin >= 0)) {
    throw new WrongSheet({ type: 'no-margin', margin: paper.margin });
  }
  const areas = areasOf(recipe, wordage);
  if (hasRoom(areas)) return areas;
  const fits = (size: Paper['size'], orientation: Paper['orientation'], margin: number): boolean =>
    hasRoom(areasOf({ ...recipe, paper: { size, orientation, margin } }, wordage));
  const better = SIZES.find((size) => fits(size, paper.orientation, paper.margin));
  const turned = ORIENTATIONS.find((lying) => fits(paper.size, lying, paper.margin));
  const margin = Array.from({ length: Math.floor(paper.margin) }, (_, at) => at).findLast(
    (narrow) => fits(paper.size, paper.orientation, narrow),
  );
  const ways: readonly Way[] = [
    ...(better === undefined ? [] : [{ type: 'paper', size: better } as const]),
    ...(turned === undefined ? [] : [{ type: 'turn', orientation: turned } as const]),
    ...(margin === undefined ? [] : [{ type: 'margin', most: margin } as const]),
    ...(recipe.parts.key ? [{ type: 'key' } as const] : []),
  ];
  throw new WrongSheet({ type: 'no-room', paper, ways });
}

function hasRoom({ figure, columns, page }: Areas): boolean {
  const isBig = (area: Least, least: Least): boolean =>
    area.width >= least.width * PIXELS_A_MM && area.height >= least.height * PIXELS_A_MM;
  return (
    page.width > 0 &&
    isBig(figure, LEAST_MAP) &&
    columns.every((column) => isBig(column, LEAST_COLUMN))
  );
}
