import type { Edition, Excerpt, MentionId, Place } from '../core/model.ts';
import { textOf } from '../core/queries.ts';
import type { SheetWords } from '../core/sheet-words/index.ts';

/** Marks that would hang before an ellipsis. */
const LOOSE_END = /[\s,;:–—(“‘-]+$/;
const LOOSE_START = /^[\s,;:–—)”’-]+/;

/**
 * One short quotation of a place: of the first sentence that names it, else of the first at all; of
 * those in a passage if there are any.
 */
export function quotationOf(
  place: Place,
  edition: Edition,
  passage: number | null = null,
): string | null {
  const excerpt = chiefExcerpt(place, passage);
  return excerpt === undefined ? null : shortened(excerpt, edition.quoteLimit);
}

/** The same sentence, whole. */
export function wholeQuotationOf(place: Place, passage: number | null): string | null {
  const excerpt = chiefExcerpt(place, passage);
  return excerpt === undefined ? null : `“${textOf(excerpt.runs).trim()}”`;
}

/** Every sentence that mentions a place, whole, a line each, with its paragraph. */
export function quotationsOf(place: Place, words: SheetWords): string | null {
  const lines = place.excerpts.map(({ passage, runs }) => {
    const where = passage === 0 ? words.headline : `¶${passage}`;
    return `${where} “${textOf(runs).trim()}”`;
  });
  return lines.length === 0 ? null : lines.join('\n');
}

function chiefExcerpt({ mentions, excerpts }: Place, passage: number | null): Excerpt | undefined {
  const named = new Set<MentionId>(
    mentions.filter(({ kind }) => kind === 'named').map(({ id }) => id),
  );
  const there = excerpts.filter((excerpt) => excerpt.passage === passage);
  const asked = there.length > 0 ? there : excerpts;
  return asked.find((excerpt) => excerpt.mentions.some((id) => named.has(id))) ?? asked[0];
}

/** A sentence in quotation marks, or of a long one the words round its first mention. */
function shortened({ runs }: Excerpt, limit: number): string {
  const sentence = textOf(runs);
  const at = runs.findIndex((run) => run.type === 'mention');
  const start = textOf(runs.slice(0, Math.max(0, at))).length;
  return `“${cutAt(sentence, start, start + (runs[at]?.text.length ?? 0), limit)}”`;
}

/**
 * At most `limit` characters of a text, cut between words, that hold what stands from `start` to
 * `end`; ellipses, which count, stand for what is left out.
 */
export function cutAt(text: string, start: number, end: number, limit: number): string {
  const whole = text.trim();
  if (whole.length <= limit) return whole;
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  let first = words.findIndex(({ to }) => to > start);
  let last = words.findLastIndex(({ from }) => from < end);
  const lengthOf = (from: number, to: number): number =>
    (words[to]?.to ?? 0) - (words[from]?.from ?? 0) + (from > 0 ? 1 : 0) + 1;
  // Two words after for one before: what follows a name says more about it.
  for (let grown = true; grown;) {
    grown = false;
    for (const [before, after] of [
      [0, 1],
      [0, 1],
      [1, 0],
    ] as const) {
      const [from, to] = [first - before, last + after];
      if (from < 0 || to >= words.length || lengthOf(from, to) > limit) continue;
      [first, last, grown] = [from, to, true];
    }
  }
  const part = text.slice(words[first]?.from, words[last]?.to).slice(0, limit - 2);
  const opening = first > 0 ? `…${part.replace(LOOSE_START, '')}` : part;
  return last < words.length - 1 ? `${opening.replace(LOOSE_END, '')}…` : opening;
}
