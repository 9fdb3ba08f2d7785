import { foldWord } from '../../core/link/letters.ts';
import type { Proposal } from '../../core/link/proposal.ts';
import { quoterOf } from '../../core/link/sentence-around.ts';
import type { UnknownName } from '../../core/link/unknown-names.ts';
import { didYouMean } from '../../core/near-names.ts';
import type { Spotter } from '../../core/spotter.ts';

/** As much of a sentence on either side as fits into a line or two. */
const AROUND = 70;
/** With more names than this, looking for the nearest of each unknown word would take too long. */
const MOST_NAMES = 5000;

/** What is told of an article's proposals. */
export interface Subject {
  readonly text: string;
  readonly language: string;
  readonly path: string;
  readonly spotAt: Spotter;
  /** How the words found are set off in their sentence. */
  readonly emphasise: (words: string) => string;
}

/** A proposal with its sentence: `geodata/article.md:12:5  [Ramouseh](place:ramouseh)`. */
export function tellProposals(proposals: readonly Proposal[], subject: Subject): string {
  const { text, language, path, spotAt, emphasise } = subject;
  const quote = quoterOf(text, language);
  const blocks = proposals.map((proposal) => {
    const { start, end } = proposal;
    const { line, column } = spotAt(start);
    const { before, words, after } = quote(start, end);
    const head = before.length > AROUND ? `…${before.slice(-AROUND).trimStart()}` : before;
    const tail = after.length > AROUND ? `${after.slice(0, AROUND).trimEnd()}…` : after;
    return `${path}:${line}:${column}  ${markOf(proposal)}\n    ${head}${emphasise(words)}${tail}\n`;
  });
  return blocks.join('\n');
}

/** What would be written, or what the editor has to decide. */
function markOf({ words, places, place, kind, doubt }: Proposal): string {
  const title = kind === 'named' ? '' : ` "${kind}"`;
  if (doubt === null) return `[${words}](place:${place ?? ''}${title})`;
  const ids = places.join(' or ');
  if (doubt === 'homonym') return `"${words}" is ${ids}: --choose "${words}=${places[0] ?? ''}"`;
  if (doubt === 'context') {
    return `"${words}" is ${ids}, which is marked as context: remove "context": true there, or --choose "${words}=${ids}"`;
  }
  return `"${words}" (${ids}) can’t be marked by a program here: the sign before or within it would break the mark`;
}

/** Words that look like places and are in no layer, the likeliest first. */
export function tellUnknown(
  unknown: readonly UnknownName[],
  names: readonly string[],
  { path, spotAt }: Subject,
): string {
  if (unknown.length === 0) return '';
  const lines = unknown.map(({ words, count, afterWhere, start }) => {
    const { line, column } = spotAt(start);
    const times = count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
    const often = afterWhere === count ? '' : `${afterWhere} of them `;
    const where = afterWhere === 0 ? '' : `, ${often}after “in”, “near” or the like`;
    const near =
      names.length > MOST_NAMES || foldWord(words).length < 4 ? '' : didYouMean(words, names);
    return `  ${words}: ${times}${where}; first at ${path}:${line}:${column}.${near}`;
  });
  const title = 'Looks like the name of a place, a person or a group, and is in no layer:';
  return [title, ...lines, ''].join('\n');
}
