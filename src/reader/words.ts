import { dateWords } from '../core/dates.ts';
import type { Certainty, Citation, MentionKind, Place, PlaceKind } from '../core/model.ts';
import { deckOf, countsByKind, passagesOf, spellingsOf } from '../core/queries.ts';

const KINDS: Readonly<Record<PlaceKind, string>> = {
  country: 'country',
  region: 'region',
  city: 'city',
  district: 'district',
  area: 'area without fixed edges',
  route: 'route',
  corridor: 'corridor, drawn as a schematic line',
  site: 'site',
  water: 'water',
};

const MENTION_KINDS: Readonly<Record<MentionKind, string>> = {
  named: 'named',
  event: 'in the name of an event',
  implied: 'implied',
  metonym: 'for its government or people',
};

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  certain: 'position certain',
  'less-certain': 'position likely, not certain',
  uncertain: 'position uncertain',
};

/** a, b and c. */
export function listWords(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** 1 excerpt, 2 excerpts. */
export function manyWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The headline and paragraphs 1, 4 and 5. */
export function passagesWords(passages: readonly number[]): string {
  const paragraphs = passages.filter((n) => n !== 0);
  const numbered =
    paragraphs.length === 0
      ? []
      : [`${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listWords(paragraphs)}`];
  return listWords([...(passages.includes(0) ? ['the headline'] : []), ...numbered]);
}

/** What sort of place it is. */
export function kindWords(kind: PlaceKind): string {
  return KINDS[kind];
}

/** Mentioned 4 times in paragraphs 5 and 6: named 2, implied 2. */
export function mentionsWords(place: Place): string {
  const count = place.mentions.length;
  if (count === 0) return 'Never mentioned.';
  const kinds = Object.entries(countsByKind(place)).flatMap(([kind, n]) =>
    n > 0 && isMentionKind(kind) ? [{ words: MENTION_KINDS[kind], n }] : [],
  );
  const times = count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
  const split = kinds.map(({ words, n }) => (kinds.length === 1 ? words : `${words} ${n}`));
  return `Mentioned ${times} in ${passagesWords(passagesOf(place))}: ${split.join(', ')}.`;
}

/** How the article speaks of it, in the article's own words. */
export function spellingWords(place: Place): string {
  const spellings = spellingsOf(place);
  if (spellings.length > 0) return `The article writes ${quoted(spellings)}.`;
  const metonyms = place.mentions.filter(({ kind }) => kind === 'metonym');
  const words = [...new Set((metonyms.length > 0 ? metonyms : place.mentions).map((m) => m.text))];
  return metonyms.length > 0
    ? `The article writes ${quoted(words)}.`
    : `The article does not name it; it writes ${quoted(words)}.`;
}

/** How exactly and how surely the place is drawn; where it is not, why. */
export function precisionWords(place: Place): string {
  if (place.unlocated !== null) return `Not on the map: ${withoutStop(place.unlocated)}.`;
  const metres = place.precision ?? 0;
  const certainty = CERTAINTIES[place.certainty];
  return metres > 0
    ? `Drawn to within about ${distanceWords(metres)}; ${certainty}.`
    : `${capital(certainty)}.`;
}

/** The map's note on a place, with the time it speaks of. */
export function noteWords(place: Place): string {
  return dated(place.note, place);
}

/** The same after its first sentence, where that stands apart. */
export function restOfNoteWords(place: Place): string {
  return dated(place.note.slice(deckOf(place).length).trim(), place);
}

function dated(words: string, { asOf }: Place): string {
  return asOf === null ? words : `${words} (As of ${dateWords(asOf)}.)`.trim();
}

/** Metres below one kilometre, else kilometres with miles in brackets. */
export function distanceWords(metres: number): string {
  if (metres < 1000) return `${Math.round(metres)} m`;
  const round = (value: number): string =>
    String(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  return `${round(metres / 1000)} km (${round(metres / 1609.344)} mi)`;
}

/** Author, publisher and date, as every quotation needs them. */
export function citationWords(citation: Citation): string {
  return `${citation.author}, ${citation.publisher}, ${dateWords(citation.published)}`;
}

/** The first letter as a capital. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function quoted(words: readonly string[]): string {
  return listWords(words.map((word) => `“${word}”`));
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function isMentionKind(kind: string): kind is MentionKind {
  return kind in MENTION_KINDS;
}
