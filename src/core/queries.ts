import type { Bounds, Edition, MentionKind, Place, PlaceId, Run } from './model.ts';

/** The place with an id. */
export function placeById(edition: Edition, id: PlaceId): Place | undefined {
  return edition.places.find((place) => place.id === id);
}

/** What a map of a place shows of the world at least: its box; null for what is on no map. */
export function extentOf({ extent, bounds }: Pick<Place, 'extent' | 'bounds'>): Bounds | null {
  return extent ?? bounds;
}

/** The words of runs, without marks. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** How many mentions of each kind a place has. */
export function countsByKind(place: Place): Readonly<Record<MentionKind, number>> {
  const counts = { named: 0, event: 0, implied: 0, metonym: 0 };
  for (const mention of place.mentions) counts[mention.kind] += 1;
  return counts;
}

/** How the article spells a place: the distinct words of its named and event mentions, in order. */
export function spellingsOf(place: Place): readonly string[] {
  const named = place.mentions.filter(({ kind }) => kind === 'named' || kind === 'event');
  return [...new Set(named.map((mention) => mention.text))];
}

/** The passages that mention a place, each once, ascending. */
export function passagesOf(place: Place): readonly number[] {
  return [...new Set(place.mentions.map((mention) => mention.passage))].sort((a, b) => a - b);
}

/** The other places that a passage mentions, each once, in the order of the text. */
export function neighboursOf(
  edition: Edition,
  place: PlaceId,
  passage: number,
): readonly PlaceId[] {
  const read = [edition.headline, ...edition.passages].find(({ n }) => n === passage);
  const mentioned = (read?.runs ?? []).flatMap((run) => (run.type === 'mention' ? run.place : []));
  return [...new Set(mentioned)].filter((id) => id !== place);
}

/** What a place is, in a line: the first sentence of its note; empty where it has none. */
export function deckOf({ note }: Place): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(note);
  return first?.segment.trim() ?? '';
}
