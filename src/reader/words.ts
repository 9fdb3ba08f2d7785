import { dateWords as datedIn } from '../core/dates.ts';
import type { Citation, Place, PlaceKind } from '../core/model.ts';
import { countsByKind, passagesOf, spellingsOf } from '../core/queries.ts';
import { MENTION_KINDS } from '../core/vocabulary.ts';
import type { Strings } from './strings/strings.ts';

/** How a text runs. */
export type Direction = 'ltr' | 'rtl';

/** ISO 639-1 codes of the languages that are mostly written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** How a language runs, by its code; a region or a script after it (ar-SY) changes nothing. */
export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** An ISO date, month or year as read aloud: 26 September 2016. */
export function dateWords(t: Strings, iso: string): string {
  return unbroken(datedIn(iso, t.words.months));
}

/** Words of ours in which each day stays on one line with its month. */
export function unbroken(words: string): string {
  return words.replace(/\b(\d{1,2}) (?=\p{L}+(?: \p{L}+)?(?: \d{4}\b|$))/gu, '$1\u00a0');
}

/** The headline and paragraphs 1, 4 and 5: as it stands after "in". */
export function passagesWords(t: Strings, passages: readonly number[]): string {
  const paragraphs = passages.filter((n) => n !== 0);
  return t.words.passages(passages.includes(0), paragraphs);
}

/** A passage by itself: headline, or paragraph 5. */
export function passageWords(t: Strings, passage: number): string {
  return passage === 0 ? t.words.headline : t.words.paragraph(passage);
}

/** What sort of place it is. */
export function kindWords(t: Strings, kind: PlaceKind): string {
  return t.words.kinds[kind];
}

/** Mentioned 4 times in paragraphs 5 and 6: named twice, implied twice. */
export function mentionsWords(t: Strings, place: Place): string {
  const count = place.mentions.length;
  if (count === 0) return t.words.neverMentioned;
  const counts = countsByKind(place);
  const [only, ...others] = MENTION_KINDS.filter((kind) => counts[kind] > 0);
  const isOneKind = only !== undefined && others.length === 0;
  const kinds = isOneKind ? t.words.mentionKinds[only] : countsWords(t, place);
  return t.words.mentioned(count, passagesWords(t, passagesOf(place)), kinds);
}

/** How often the article speaks of it in which way: named 7 times, implied twice. Empty for never. */
export function countsWords(t: Strings, place: Place): string {
  const counts = countsByKind(place);
  const kinds = MENTION_KINDS.filter((kind) => counts[kind] > 0);
  const said = kinds.map((kind) => ({ words: t.words.mentionKinds[kind], count: counts[kind] }));
  return said.length === 0 ? '' : t.card.counts(said);
}

/** How the article speaks of it, in the article's own words. */
export function spellingWords(t: Strings, place: Place): string {
  const quoted = (words: readonly string[]): string => t.words.list(words.map(t.words.quoted));
  const spellings = spellingsOf(place);
  if (spellings.length > 0) return t.words.writes(quoted(spellings));
  const metonyms = place.mentions.filter(({ kind }) => kind === 'metonym');
  const words = [...new Set((metonyms.length > 0 ? metonyms : place.mentions).map((m) => m.text))];
  return metonyms.length > 0 ? t.words.writes(quoted(words)) : t.words.describes(quoted(words));
}

/**
 * How exactly and how surely the place is drawn; where it is not, why.
 * @param reason why, in the page's language; without it the edition's own words
 */
export function precisionWords(t: Strings, place: Place, reason: string | null = null): string {
  if (place.unlocated !== null) {
    const own = t.words.own(withoutStop(place.unlocated));
    return t.words.notOnMap(reason === null ? own : withoutStop(reason));
  }
  const metres = place.precision ?? 0;
  const certainty = t.words.certainties[place.certainty];
  return metres > 0
    ? t.words.drawnWithin(distanceWords(t, metres), certainty)
    : `${capital(certainty)}.`;
}

/** A note on a place, with the time it speaks of; the words around it are in the note's language. */
export function noteWords(t: Strings, note: string, asOf: string | null): string {
  return asOf === null ? note : `${note} ${t.words.asOf(dateWords(t, asOf))}`.trim();
}

/** Metres below one kilometre, else kilometres with miles in brackets. */
export function distanceWords(t: Strings, metres: number): string {
  if (metres < 1000) return t.words.metres(String(Math.round(metres)));
  // Above a hundred no finer than to ten: a mile must not be more exact than its kilometre.
  const round = (value: number): string => {
    const step = value < 10 ? 0.1 : value < 100 ? 1 : 10;
    return String(Number((Math.round(value / step) * step).toFixed(1)));
  };
  return t.words.kilometres(round(metres / 1000), round(metres / 1609.344));
}

/** Author, publisher and date, as every quotation needs them. */
export function citationWords(t: Strings, citation: Citation): string {
  const { author, publisher, published } = citation;
  return t.words.citation(author, publisher, dateWords(t, published));
}

/** The first letter as a capital, in scripts that have them. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
