import { isWithin } from '../core/bounds.ts';
import type { Bounds, Edition } from '../core/model.ts';
import type { LanguageCode } from '../core/preferences.ts';
import type { SheetWords } from '../core/sheet-words/index.ts';
import type { Area, Panel } from '../core/sheet.ts';
import { aspectOf, extended } from './fit.ts';

/** A map that takes more of the region's width, or of the world's, is not located by it. */
const MOST_OF_REGION = 0.6;
const MOST_OF_WORLD = 0.17;
const WORLD: Bounds = [-170, -56, 190, 76];

/** Pixels. */
const LEAST_HEIGHT = 110;
const MOST_HEIGHT = 140;
/** What a small map may be high that numbers places of its own. */
export const ROOMY = 230;
/** Of the column's height. */
const MOST_SHARE = 0.42;

/**
 * A small map that shows where in the country a large one lies, or of a large one of the country
 * itself, where in the world; null where neither would help.
 */
export function locatorPanel(
  main: Panel,
  edition: Edition,
  area: Area,
  language: LanguageCode,
  words: SheetWords,
): Panel | null {
  const found = locating(main.bounds, edition, language, words);
  return found === null ? null : insetPanel(found, area, MOST_HEIGHT);
}

/** A map at the head of a column, at most so many pixels high. */
export function insetPanel(
  { title, bounds }: Pick<Panel, 'title' | 'bounds'>,
  area: Area,
  mostHeight: number,
): Panel {
  const wished = area.width / aspectOf(bounds);
  const most = Math.max(LEAST_HEIGHT, Math.min(mostHeight, area.height * MOST_SHARE));
  const height = Math.min(most, Math.max(LEAST_HEIGHT, wished));
  return { title, ...area, height, bounds: extended(bounds, area.width, height) };
}

function locating(
  main: Bounds,
  { region, frames }: Edition,
  language: LanguageCode,
  words: SheetWords,
): Pick<Panel, 'title' | 'bounds'> | null {
  const width = widthOf(main);
  if (isWithin(main, region) && width <= MOST_OF_REGION * widthOf(region)) {
    const [frame] = frames
      .filter(({ bounds }) => isWithin(region, bounds))
      .sort((a, b) => widthOf(a.bounds) - widthOf(b.bounds));
    const title = language === 'ar' ? (frame?.titleAr ?? frame?.title) : frame?.title;
    return { title: title ?? null, bounds: region };
  }
  return width <= MOST_OF_WORLD * widthOf(WORLD) ? { title: words.world, bounds: WORLD } : null;
}

function widthOf([west, , east]: Bounds): number {
  return east - west;
}
