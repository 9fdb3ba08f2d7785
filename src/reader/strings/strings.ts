import type { MapWords } from '../../core/map-handle.ts';
import type { MapTrouble } from '../../core/map-trouble.ts';
import type { IndexOrder } from '../../core/index-order.ts';
import type { Certainty, MentionKind, PlaceKind, Wind } from '../../core/model.ts';

/**
 * Every word of the page that is neither the article's nor the edition's, a group for each part of the
 * page. To add one, write it here, in en.ts and in ar.ts; the compiler tells what is missing, a test
 * what is empty. Functions get numbers and finished words, never places: what a sentence holds is
 * decided in words.ts, how it is said here.
 */
export interface Strings {
  /** What many sentences are made of. */
  readonly words: {
    /** January to December. */
    readonly months: readonly string[];
    /** Between the parts of an enumeration, with its space. */
    readonly comma: string;
    /** Between longer parts, likewise. */
    readonly semicolon: string;
    readonly kinds: Readonly<Record<PlaceKind, string>>;
    /** The same where there is room for a word or two. */
    readonly briefKinds: Readonly<Record<PlaceKind, string>>;
    readonly mentionKinds: Readonly<Record<MentionKind, string>>;
    readonly certainties: Readonly<Record<Certainty, string>>;
    readonly neverMentioned: string;
    readonly headline: string;
    /** a, b and c; empty for none. */
    readonly list: (items: readonly string[]) => string;
    /** The article's own words within a sentence of ours. */
    readonly quoted: (words: string) => string;
    /** Words that stay in the edition's language, within a sentence of ours. */
    readonly own: (words: string) => string;
    readonly paragraph: (n: number) => string;
    /** The headline and paragraphs 1, 4 and 5: as it stands after "in". */
    readonly passages: (headline: boolean, paragraphs: readonly number[]) => string;
    readonly excerpts: (count: number) => string;
    /** At which time what a note says was so. */
    readonly asOf: (date: string) => string;
    readonly metres: (metres: string) => string;
    readonly kilometres: (kilometres: string, miles: string) => string;
    /** Author, publisher and date. */
    readonly citation: (author: string, publisher: string, date: string) => string;
    /** Mentioned 4 times in paragraphs 5 and 6: named twice, implied twice. */
    readonly mentioned: (count: number, passages: string, kinds: string) => string;
    readonly writes: (quoted: string) => string;
    readonly describes: (quoted: string) => string;
    readonly notOnMap: (reason: string) => string;
    readonly drawnWithin: (distance: string, certainty: string) => string;
  };
  readonly masthead: {
    readonly name: string;
    readonly skips: string;
    readonly toArticle: string;
    readonly toMap: string;
    readonly toPlace: (name: string) => string;
    readonly page: string;
    readonly index: string;
    readonly dates: string;
    readonly about: string;
    readonly toSearch: string;
    /** Opens the print dialogue. */
    readonly print: string;
  };
  readonly display: {
    readonly title: string;
    readonly colours: string;
    readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
    readonly names: string;
    readonly labels: { readonly both: string; readonly en: string; readonly ar: string };
  };
  /** What opens beside the text. */
  readonly panels: {
    readonly close: string;
    readonly index: string;
    readonly dates: string;
    readonly about: string;
    /** Its code is on its way, or could not be had. */
    readonly awaited: string;
    readonly failed: string;
    readonly again: string;
  };
  readonly notice: {
    readonly unknown: (address: string) => string;
    /** The passages of a place, by themselves. */
    readonly where: (passages: string) => string;
    readonly readArticle: string;
    readonly index: string;
  };
  readonly article: {
    readonly title: string;
    /** Before the author's name, with its space. */
    readonly by: string;
    readonly endMatter: string;
    /** What the article and the notes are written in, where the page speaks otherwise; else null. */
    readonly language: string | null;
  };
  readonly quotation: {
    readonly read: (where: string) => string;
    /** The same where the paragraph is told beside it; its first words. */
    readonly readShort: string;
    /** Unfolds the paragraph round the sentence, and folds it again. */
    readonly whole: string;
    readonly sentence: string;
    /** Before the names of the other places of a paragraph, or of the headline. */
    readonly others: (headline: boolean) => string;
  };
  readonly index: {
    readonly about: (title: string, citation: string) => string;
    readonly order: string;
    readonly orders: Readonly<Record<IndexOrder, string>>;
    readonly mentioned: string;
    readonly anyKind: string;
    readonly layer: string;
    readonly anyLayer: string;
    readonly shown: (count: number, all: number) => string;
    /** How often a place is mentioned, in the row's few words. */
    readonly mentions: (count: number) => string;
    readonly unfold: (name: string) => string;
    readonly none: string;
    readonly showAll: string;
  };
  readonly search: {
    readonly title: string;
    readonly field: string;
    readonly close: string;
    readonly results: string;
    readonly places: string;
    /** Over names that are near what was typed, where nothing else is found. */
    readonly near: string;
    readonly passages: string;
    readonly more: (count: number) => string;
    readonly found: (places: number, passages: number) => string;
    readonly none: string;
    /** After it: what one may do instead; followed by a link to the index. */
    readonly hint: string;
    readonly failed: string;
    readonly mentioned: (count: number) => string;
    readonly context: string;
  };
  readonly dates: {
    readonly about: string;
    readonly order: string;
    readonly happened: string;
    readonly told: string;
    /** Its rank in time and in the article, from 1. */
    readonly ranks: (happened: number, told: number) => string;
    /** Without an end that any source gives. */
    readonly from: (date: string) => string;
    readonly range: (start: string, end: string) => string;
    readonly place: string;
    readonly passages: string;
  };
  /** The strip beside the text. */
  readonly strip: {
    readonly title: string;
    readonly passage: (passage: string, places: readonly string[], others: number) => string;
  };
  readonly card: {
    readonly title: string;
    readonly failed: string;
    readonly close: string;
    readonly notMentioned: string;
    readonly excerpts: (citation: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly position: (at: number, count: number) => string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly print: string;
    readonly save: string;
    readonly saving: string;
    readonly saved: string;
    readonly notSaved: string;
    /** The code that shows the place in another page. */
    readonly embed: string;
    readonly embedded: string;
    readonly notEmbedded: string;
    readonly sources: (count: number) => string;
    /** How often the article speaks of a place in which way, within a sentence; never empty. */
    readonly counts: (
      kinds: readonly { readonly words: string; readonly count: number }[],
    ) => string;
    /** Before the names of other places under the same click. */
    readonly underClick: string;
  };
  /** Where a place is. Distances and names come finished. */
  readonly where: {
    readonly winds: Readonly<Record<Wind, string>>;
    readonly far: (distance: string, wind: string, from: string) => string;
    /** Of a country that the map shows by a point: its point is so far from there. */
    readonly point: (where: string) => string;
    /** Of what is long: by its nearest point. */
    readonly passes: (distance: string, wind: string, from: string) => string;
    readonly towards: (wind: string, from: string) => string;
    readonly at: (from: string) => string;
    readonly round: (from: string) => string;
    readonly on: (road: string) => string;
    readonly within: (area: string) => string;
  };
  /** What the map shows, for those who do not see it; each a sentence with its stop. */
  readonly describe: {
    /** A place, where it lies, and what else is to be seen. */
    readonly shows: (name: string, where: string | null, others: string | null) => string;
    /** The places of an edition without a frame. */
    readonly places: (names: string | null) => string;
    readonly passage: (passage: string, names: string) => string;
    readonly nothingOf: (passage: string) => string;
    readonly absent: (name: string) => string;
  };
  /** On a small screen. */
  readonly phone: {
    readonly showMap: string;
    readonly hideMap: string;
    /** What pulls the card up and down; then how high it stands. */
    readonly sheet: string;
    readonly heights: { readonly peek: string; readonly half: string; readonly full: string };
  };
  /** Going through the text from mention to mention. */
  readonly steps: {
    readonly title: string;
    readonly start: string;
    readonly previous: string;
    readonly next: string;
    readonly position: (at: number, of: number) => string;
    /** The map goes along with the paragraph on screen. */
    readonly follow: string;
    readonly reading: string;
  };
  /** What those hear who do not see it. */
  readonly announce: { readonly excerpt: (at: number, count: number) => string };
  readonly map: {
    readonly title: string;
    readonly foot: string;
    readonly leaves: string;
    /** The credit of what the edition drew itself. */
    readonly drawn: string;
    readonly legend: string;
    readonly layers: string;
    /** What the legend says for one of the map's own items; null for what the map says itself. */
    readonly legendItem: (id: string) => string | null;
    /** What the legend says where the map draws nothing that it explains. */
    readonly nothingInView: string;
    /** What the numbers are that stand on the map while a paragraph is picked. */
    readonly numbered: string;
    readonly m: string;
    readonly km: string;
    readonly mi: string;
    readonly scale: (km: string, mi: string) => string;
    /** Where a place lies that is out of view, from the map's middle; its name stands before it. */
    readonly away: (distance: string, wind: string) => string;
    /** What the map has to do without; still: there is only the figure. */
    readonly trouble: (trouble: MapTrouble, still: boolean) => string;
    /** Said by the live map itself. */
    readonly own: MapWords;
  };
}
