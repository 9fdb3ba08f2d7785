import type { PlaceId } from '../model.ts';
import { hashOfFolded } from './hash.ts';
import { spansOf } from './key-of.ts';
import { demandsOf, type Demand } from './letter-case.ts';
import { foldWord } from './letters.ts';
import { separatorOf } from './separators.ts';
import { buildWordFilter, type WordFilter } from './word-filter.ts';
import { buildWordTable, type WordTable } from './word-table.ts';

/** A spelling of a place's name. */
export interface Name {
  readonly text: string;
  readonly place: PlaceId;
}

/** A name with what it demands of the words of a text. */
export interface Spelling extends Name {
  readonly demands: readonly Demand[];
}

/** What the words read so far are, and what may follow them. */
export interface NameNode {
  /** The names that end here. */
  readonly spellings: Spelling[];
  /** By separator, then by the number of the word; null where no name goes on. */
  next: Map<string, Map<number, NameNode>> | null;
}

/** Names by their words: a tree whose root is an array. */
export interface NameIndex {
  readonly table: WordTable;
  /** By the number of a name's first word; undefined for words that begin none. */
  readonly first: readonly (NameNode | undefined)[];
  /** The first words of all names. */
  readonly starts: WordFilter;
  /** Those of them that may begin with a small letter: in most gazetteers they are few. */
  readonly smallStarts: WordFilter;
}

/** Takes time and room in proportion to the letters of the names. Names without words are none. */
export function buildNameIndex(names: Iterable<Name>): NameIndex {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const first: (NameNode | undefined)[] = [];
  const small = new Set<number>();
  const large = new Set<number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    first.push(undefined);
    return words.push(word) - 1;
  };
  for (const { text, place } of names) {
    const spans = spansOf(text);
    const own = spans.map(({ start, end }) => text.slice(start, end));
    let node: NameNode | null = null;
    for (const [i, word] of own.entries()) {
      const number = numberOf(foldWord(word));
      const between = text.slice(spans[i - 1]?.end ?? 0, spans[i]?.start);
      node =
        node === null
          ? (first[number] ??= emptyNode())
          : childOf(node, separatorOf(between), number);
    }
    const demands = demandsOf(own);
    node?.spellings.push({ text, place, demands });
    const [start] = own;
    if (start === undefined) continue;
    (demands[0] === 'nothing' ? small : large).add(hashOfFolded(foldWord(start)));
  }
  const starts = buildWordFilter([...small, ...large]);
  return { table: buildWordTable(words), first, starts, smallStarts: buildWordFilter([...small]) };
}

function childOf(node: NameNode, separator: string | null, number: number): NameNode {
  const bySeparator = (node.next ??= new Map<string, Map<number, NameNode>>());
  const key = separator ?? '\n';
  const byWord = bySeparator.get(key) ?? new Map<number, NameNode>();
  bySeparator.set(key, byWord);
  const child = byWord.get(number) ?? emptyNode();
  byWord.set(number, child);
  return child;
}

function emptyNode(): NameNode {
  return { spellings: [], next: null };
}
