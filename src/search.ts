import type { Edition } from './core/model.ts';
import { buildFinder } from './core/search/finder.ts';
import FoundList from './reader/FoundList.svelte';
import { searchOf } from './reader/results.ts';
import type { Searching } from './reader/search-box.svelte.ts';

/** Composition: the search through the edition. Fetched when a reader goes to the field. */
export const searchIn = (edition: Edition): Searching => ({
  find: searchOf(edition, buildFinder(edition)),
  List: FoundList,
});
