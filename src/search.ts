import type { Edition } from './core/model.ts';
import { buildFinder } from './core/search/finder.ts';
import { searchOf } from './reader/results.ts';

/** Composition: the search through the edition. Fetched when a reader goes to the field. */
export const searchIn = (edition: Edition) => searchOf(edition, buildFinder(edition));
