import { PIXELS_A_MM } from '../core/recipe.ts';
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
    throw new WrongSheet(`The margins are ${paper.margin} mm. Say a number of millimetres from 0.`);
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
  const ways = [
    ...(better === undefined ? [] : [`take ${nameOfPaper(better)} or larger`]),
    ...(turned === undefined ? [] : [`turn the paper to ${turned}`]),
    ...(margin === undefined ? [] : [`make the margins ${margin} mm or less`]),
    ...(recipe.parts.key ? ['leave the key out'] : []),
  ];
  throw new WrongSheet(
    `${nameOfPaper(paper.size)}, ${paper.orientation}, with margins of ${paper.margin} mm has no ` +
      `room for this sheet's map and words. You can ${ways.join(', or ')}.`,
  );
}

/** As it is written: A4, Letter. */
export function nameOfPaper(size: Paper['size']): string {
  return size === 'letter' ? 'Letter' : size.toUpperCase();
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
