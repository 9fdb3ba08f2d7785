import { mayBegin, mayEnd } from './borders.ts';
import { hashed, hashOfWord, SEED } from './hash.ts';
import { fulfils } from './letter-case.ts';
import { foldOf, kindOf, LETTER, MUTE } from './letters.ts';
import { endOfAside } from './marks.ts';
import { childOf, type NameIndex, type NameNode, type Spelling } from './name-index.ts';
import { readWord, widthOf, type WordSpan } from './read-word.ts';
import { separatorOf } from './separators.ts';

/** A name where it stands in a text, with all the spellings that it may be: often of one place. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly spellings: readonly Spelling[];
}

/**
 * The names in a stretch of Markdown, in order, the longest where several begin; nothing within links
 * and addresses. One pass: words that begin no name cost one look into a table, however many names
 * there are.
 */
export function findNames(
  text: string,
  from: number,
  to: number,
  index: NameIndex,
): readonly FoundName[] {
  const { starts, smallStarts } = index;
  const found: FoundName[] = [];
  let lastEnd = -1;
  let asideEnd = -1;
  let start = -1;
  let hash = SEED;
  let isOdd = false;
  for (let i = from; i <= to; i++) {
    const unit = i < to ? text.charCodeAt(i) : 0x20;
    const kind = kindOf(unit);
    if (kind === LETTER) {
      if (start < 0) start = i;
      hash = hashed(hash, foldOf(unit));
      continue;
    }
    if (kind === MUTE) continue;
    const width = i < to ? widthOf(text, i) : 0;
    if (width > 0) {
      if (start < 0) start = i;
      i += width - 1;
      isOdd = true;
      continue;
    }
    if (start >= 0) {
      if (isOdd) hash = hashOfWord(text, start, i);
      const initial = text.charCodeAt(start);
      const isSmall = initial >= 0x61 && initial <= 0x7a;
      const mayBe = (isSmall ? smallStarts : starts).mayHold(hash) && start !== asideEnd;
      const name = mayBe ? nameFrom(text, start, from, to, lastEnd, index) : null;
      start = -1;
      hash = SEED;
      isOdd = false;
      if (name !== null) {
        found.push(name);
        lastEnd = name.end;
        if (name.end > i) {
          i = name.end - 1;
          continue;
        }
      }
    }
    const end = unit > 0x20 && unit < 0x7f ? endOfAside(text, i) : i;
    if (end > i) {
      asideEnd = end;
      i = end - 1;
    }
  }
  return found;
}

function nameFrom(
  text: string,
  start: number,
  from: number,
  to: number,
  lastEnd: number,
  index: NameIndex,
): FoundName | null {
  const name = nameAt(text, start, to, index);
  return name !== null && mayBegin(text, start, from, lastEnd) ? name : null;
}

/** The longest name that begins with the word here. */
function nameAt(text: string, start: number, to: number, index: NameIndex): FoundName | null {
  const spans: WordSpan[] = [];
  let best: FoundName | null = null;
  let span = readWord(text, start, to);
  let node: NameNode | undefined;
  while (span !== null) {
    node = nodeAfter(text, node, spans.at(-1), span, index);
    if (node === undefined) break;
    spans.push(span);
    const { end } = span;
    const spellings = node.spellings.filter(({ demands }) => fulfils(text, spans, demands));
    if (spellings.length > 0 && endsHere(text, end, to, index)) best = { start, end, spellings };
    span = node.only === null ? null : readWord(text, end, to);
  }
  return best;
}

function nodeAfter(
  text: string,
  node: NameNode | undefined,
  last: WordSpan | undefined,
  { start, end }: WordSpan,
  { table, first, separators }: NameIndex,
): NameNode | undefined {
  const number = table.find(hashOfWord(text, start, end), text, start, end);
  if (last === undefined) return first[number];
  const between = number < 0 ? null : separatorOf(text.slice(last.end, start));
  const separator = between === null ? undefined : separators.get(between);
  return separator === undefined ? undefined : node && childOf(node, separator, number);
}

function endsHere(text: string, end: number, to: number, index: NameIndex): boolean {
  if (text.charCodeAt(end) === 0x5b && endOfAside(text, end) > end) return false;
  return mayEnd(text, end, to, (at) => nameAt(text, at, to, index) !== null);
}
