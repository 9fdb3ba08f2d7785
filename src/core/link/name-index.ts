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
  /** The first that may follow; null where no name goes on. Most names have but one way on. */
  only: NameNode | null;
  /** By what word and separator it is reached, see `keyOf`. */
  key: number;
  /** The others, by their keys. */
  others: Map<number, NameNode> | null;
}

/** Names by their words: a tree whose root is an array. */
export interface NameIndex {
  readonly table: WordTable;
  /** By the number of a name's first word; undefined for words that begin none. */
  readonly first: readonly (NameNode | undefined)[];
  /** The numbers of what stands between words; the space, which is the most frequent, is 0. */
  readonly separators: ReadonlyMap<string, number>;
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
  const separators = new Map([[' ', 0]]);
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
          : grownChild(node, numberIn(separators, separatorOf(between) ?? '\n'), number);
    }
    const demands = demandsOf(own);
    node?.spellings.push({ text, place, demands });
    const [start] = own;
    if (start === undefined) continue;
    (demands[0] === 'nothing' ? small : large).add(hashOfFolded(foldWord(start)));
  }
  const starts = buildWordFilter([...small, ...large]);
  const smallStarts = buildWordFilter([...small]);
  return { table: buildWordTable(words), first, separators, starts, smallStarts };
}

/** What follows a node by a separator and a word, by their numbers; undefined where no name goes on so. */
export function childOf(node: NameNode, separator: number, word: number): NameNode | undefined {
  const key = keyOf(separator, word);
  return node.only?.key === key ? node.only : node.others?.get(key);
}

function grownChild(node: NameNode, separator: number, word: number): NameNode {
  const known = childOf(node, separator, word);
  if (known !== undefined) return known;
  const child = emptyNode(keyOf(separator, word));
  if (node.only === null) node.only = child;
  else (node.others ??= new Map<number, NameNode>()).set(child.key, child);
  return child;
}

/** One number for two, the same for no other two: there are fewer words than fit into 32 bits. */
function keyOf(separator: number, word: number): number {
  return separator * 2 ** 32 + word;
}

function numberIn(numbers: Map<string, number>, text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

function emptyNode(key = 0): NameNode {
  return { spellings: [], only: null, key, others: null };
}
