import type { PlaceId } from '../model.ts';
import { bodyOf } from './article-body.ts';
import { findNames, type FoundName } from './find-names.ts';
import { keyOf } from './key-of.ts';
import { buildNameIndex } from './name-index.ts';
import type { Doubt, NamedPlace, Proposal } from './proposal.ts';

/** What marks are proposed from. */
export interface Gazetteer {
  readonly places: readonly NamedPlace[];
  /** The names of events: a place's name within one is marked as such. */
  readonly events: readonly string[];
  /** What the editor has chosen, by the key of a name (`keyOf`). */
  readonly choices: ReadonlyMap<string, PlaceId>;
}

/**
 * A mark for every name of a place in article.md that has none, in order: the longest name where
 * several begin, none within longer words, marks, links, the citation and the sources.
 * @param text the file's, without a byte order mark
 */
export function proposeMarks(text: string, gazetteer: Gazetteer): readonly Proposal[] {
  const { from, to } = bodyOf(text);
  const { places, events, choices } = gazetteer;
  const index = buildNameIndex(
    places.flatMap(({ id, name, variants }) =>
      [name, ...variants].map((spelling) => ({ text: spelling, place: id })),
    ),
  );
  const eventIndex = buildNameIndex(events.map((title) => ({ text: title, place: title })));
  const inEvents = withinOneOf(findNames(text, from, to, eventIndex));
  const contextual = new Set(places.flatMap(({ id, isContext }) => (isContext ? [id] : [])));
  return findNames(text, from, to, index).map(({ start, end, spellings }) => {
    const words = text.slice(start, end);
    const ids = [...new Set(spellings.map(({ place }) => place))];
    const chosen = choices.get(keyOf(words));
    const isChosen = chosen !== undefined && ids.includes(chosen);
    const doubt = isUnwritable(text, start, words)
      ? 'unwritable'
      : doubtOf(ids, isChosen, contextual);
    const place = isChosen ? chosen : doubt === null ? (ids[0] ?? null) : null;
    const kind = inEvents(start, end) ? 'event' : 'named';
    return { start, end, words, places: ids, place, kind, doubt };
  });
}

function doubtOf(
  ids: readonly PlaceId[],
  isChosen: boolean,
  contextual: ReadonlySet<PlaceId>,
): Doubt | null {
  if (isChosen) return null;
  if (ids.length > 1) return 'homonym';
  return ids.some((id) => contextual.has(id)) ? 'context' : null;
}

/** After "!" it would be an image, after a backslash no mark; brackets and line ends among the words would break it. */
function isUnwritable(text: string, start: number, words: string): boolean {
  return /[!\\]/.test(text.charAt(start - 1)) || /[[\]\r\n]/.test(words);
}

/** Whether a stretch lies in one of the others, and is shorter; asked in ascending order. */
function withinOneOf(others: readonly FoundName[]): (start: number, end: number) => boolean {
  let at = 0;
  return (start, end) => {
    while ((others[at]?.end ?? Infinity) < end) at += 1;
    const other = others[at];
    if (other === undefined || other.start > start) return false;
    return end - start < other.end - other.start;
  };
}
