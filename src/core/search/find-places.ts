import type { PlaceId } from '../model.ts';
import { bestOf, type Answer } from './best-answers.ts';
import { rankOf, RANKS } from './match-name.ts';
import type { Name } from './names.ts';
import { editsAway } from './near-name.ts';
import type { Words } from './query.ts';

/** A place that a query finds. */
export interface PlaceHit {
  readonly place: PlaceId;
  /** Which of its names answers, as written in the gazetteer or in the article. */
  readonly name: string;
  /** The language of that name, for its markup. */
  readonly lang: 'en' | 'ar';
  /** Whether this is a guess at a misspelt name; such hits come only where nothing else is found. */
  readonly near: boolean;
}

/** No place name is longer, in letters. */
const LONGEST = 100;

/** How many guesses at a misspelt name a reader is shown. */
const GUESSES = 5;

/**
 * Each place once, by the name that answers best: the very name, one that sounds the same, one with a
 * word that begins so; mentioned places before context; in the order of the edition.
 */
export function findPlaces(names: readonly Name[], query: Words): readonly PlaceHit[] {
  if (query.full.letters.length > LONGEST) return [];
  return bestOf(names, (name) => answerOf(name, query)).map(({ name }) => hitOf(name, false));
}

/** The few places whose names a misspelt query is nearest to, the nearest first. */
export function guessPlaces(names: readonly Name[], query: Words): readonly PlaceHit[] {
  if (query.full.letters.length > LONGEST) return [];
  const guesses = bestOf(names, (name) => guessOf(name, query));
  return guesses.slice(0, GUESSES).map(({ name }) => hitOf(name, true));
}

function answerOf(name: Name, query: Words): Answer | null {
  const rank = rankOf(name, query);
  if (rank === null) return null;
  const begins = name.bare.letters.startsWith(query.bare.letters);
  const weights = [RANKS.indexOf(rank), less(name.isMentioned), less(name.isOwn), less(begins)];
  return { name, weights };
}

function guessOf(name: Name, query: Words): Answer | null {
  const edits = editsAway(name, query);
  if (edits === null) return null;
  return { name, weights: [edits, less(name.isMentioned), less(name.isOwn)] };
}

function less(isBetter: boolean): number {
  return isBetter ? 0 : 1;
}

function hitOf({ place, name }: Name, near: boolean): PlaceHit {
  return { place, name, lang: /\p{Script=Arabic}/u.test(name) ? 'ar' : 'en', near };
}
