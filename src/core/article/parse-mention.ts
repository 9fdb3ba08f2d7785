import type { Link } from 'mdast';
import type { Certainty, MentionKind, PlaceId } from '../model.ts';
import { didYouMean } from '../near-names.ts';
import { issueAt, type Report, type Spot } from '../report.ts';
import { CERTAINTIES, MENTION_KINDS, wordOf } from '../vocabulary.ts';
import type { Body } from './body.ts';

const SCHEME = 'place:';

/** What a mark says. */
export interface Mark {
  readonly text: string;
  readonly place: PlaceId;
  readonly kind: MentionKind;
  readonly certainty: Certainty;
  readonly spot: Spot;
  readonly placeSpot: Spot;
}

/** `[words](place:id "kind, certainty")`; null for a link that names no place. */
export function parseMention(link: Link, body: Body, report: Report): Mark | null {
  const spot = body.spotOf(link);
  if (!link.url.startsWith(SCHEME) || link.url === SCHEME) {
    const message = `A link in the text must name a place, like [Aleppo](place:aleppo); this names "${link.url}". Remove the link or name the place.`;
    report(issueAt(spot, 'mention-of-place', message));
    return null;
  }
  const words = link.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const hasWords = checkWords(link, words, spot, report);
  const placeSpot = body.spotWithin(link, (source) => source.lastIndexOf(SCHEME) + SCHEME.length);
  const title = link.title ?? 'named';
  const titleSpot = body.spotWithin(link, (source) => source.lastIndexOf(title));
  const [kindWord = '', ...rest] = title.split(',').map((part) => part.trim());
  const kind = wordOf(kindWord, MENTION_KINDS);
  if (kind === undefined) reportKind(kindWord, titleSpot, report);
  const certainty = certaintyOf(rest, titleSpot, report);
  const place = link.url.slice(SCHEME.length);
  // Of a broken mark no more is asked: an implied mention may have any words.
  const safeKind = hasWords && kind !== undefined ? kind : 'implied';
  return { text: words, place, kind: safeKind, certainty, spot, placeSpot };
}

function checkWords(link: Link, words: string, spot: Spot, report: Report): boolean {
  const mistake = link.children.some((child) => child.type !== 'text')
    ? 'A mention holds plain words only. Remove the mark inside it.'
    : words.trim() === ''
      ? 'This mention has no words. Put the words of the text in its brackets.'
      : words !== words.trim()
        ? `White space at the edge of "${words}" belongs outside the brackets. Move it.`
        : null;
  if (mistake !== null) report(issueAt(spot, 'mention-words', mistake));
  return mistake === null;
}

function reportKind(word: string, spot: Spot, report: Report): void {
  const advice = wordOf(word, CERTAINTIES)
    ? ` The kind comes first: "named, ${word}".`
    : didYouMean(word, MENTION_KINDS);
  const message = `A mention's kind is one of ${MENTION_KINDS.join(', ')}; this is "${word}".${advice}`;
  report(issueAt(spot, 'mention-kind', message));
}

function certaintyOf(words: readonly string[], spot: Spot, report: Report): Certainty {
  const [word, ...more] = words;
  const certainty = word === undefined ? 'certain' : wordOf(word, CERTAINTIES);
  if (certainty !== undefined && more.length === 0) return certainty;
  const found = words.join(', ');
  const message = `After a mention's kind stands one of ${CERTAINTIES.join(', ')}; this is "${found}".${didYouMean(found, CERTAINTIES)}`;
  report(issueAt(spot, 'mention-certainty', message));
  return 'certain';
}
