import { AhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { findNames } from '../../core/link/find-names.ts';
import { buildNameIndex } from '../../core/link/name-index.ts';
import { madeUpText, type MadeUpText } from './link/made-up-text.ts';
import { medianOf } from './stats.ts';
import { milliseconds, tableOf } from './table.ts';

/** Words of the text and names of the gazetteer. */
const SIZES: readonly (readonly [words: number, names: number])[] = [
  [2_000, 50],
  [100_000, 50],
  [100_000, 5_000],
  [1_000_000, 50],
  [1_000_000, 5_000],
  [1_000_000, 100_000],
];
const RUNS = 3;
/** Who is not ready this soon for so many names, in milliseconds, is not given more. */
const MANY = 5_000;
const SOON = 300;
/** In milliseconds. */
const PATIENCE = 10_000;

/** Made ready for names, it finds them in a text and gives their number. */
type Way = (names: readonly string[]) => (text: string) => number;

const ways: readonly (readonly [string, Way])[] = [
  ['`npm run link`: whole words, all spellings', ownWay],
  ['one regular expression: whole words, as typed', expressionWay],
  ['modern-ahocorasick: anywhere, as typed', modernWay],
  ['@monyone/aho-corasick: anywhere, as typed', monyoneWay],
];

/** How fast the names of places are found in a text, beside three other ways, in CPU time. */
export function measureLink(): Promise<string> {
  const rows = [['words, names', ...ways.map(([title]) => title)]];
  const slow = new Set<string>();
  for (const [words, names] of SIZES) {
    const made = madeUpText(words, names);
    const cells = ways.map(([title, way]) => {
      if (names > MANY && slow.has(title)) return 'not waited for';
      console.error(`  ${words} words, ${names} names: ${title}`);
      const { ready, speed, isWhole } = costOf(way, made, words);
      if (names === MANY && (ready > SOON || !isWhole)) slow.add(title);
      const shown = speed.toFixed(speed < 1 ? 3 : 1);
      return `${isWhole ? '' : '≈ '}${shown} (${milliseconds(ready)})`;
    });
    rows.push([`${words.toLocaleString('en')}, ${names.toLocaleString('en')}`, ...cells]);
  }
  const how = `Million words a second (and the time to make it ready for the names), in processor time of one process, medians of ${RUNS} after a first run; ≈ where a hundredth of the text was read once, since the whole would take longer than ${PATIENCE / 1000} s. One word in thirty begins a name. Only \`npm run link\` knows any apostrophe, hyphen and white space, NFC and NFD, soft hyphens, possessives and marks; the others are given the text and the names exactly alike.`;
  return Promise.resolve(`${how}\n\n${tableOf(rows)}`);
}

/** Speed in million words a second, `ready` in milliseconds. */
function costOf(way: Way, { text, names }: MadeUpText, words: number) {
  let find: (text: string) => number = () => 0;
  const ready = cpuOf(() => {
    find = way(names);
  });
  const part = text.slice(0, text.length / 100);
  const small = cpuOf(() => find(part));
  if (small * 100 > PATIENCE) return { ready, speed: words / 100 / small / 1000, isWhole: false };
  find(text);
  const each = medianOf(Array.from({ length: RUNS }, () => cpuOf(() => find(text))));
  return { ready, speed: words / each / 1000, isWhole: true };
}

/** In milliseconds, of this process. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(0.001, (user + system) / 1000);
}

function ownWay(names: readonly string[]): (text: string) => number {
  const index = buildNameIndex(names.map((text) => ({ text, place: text })));
  return (text) => findNames(text, 0, text.length, index).length;
}

function expressionWay(names: readonly string[]): (text: string) => number {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g');
  return (text) => {
    let count = 0;
    pattern.lastIndex = 0;
    while (pattern.exec(text) !== null) count += 1;
    return count;
  };
}

function modernWay(names: readonly string[]): (text: string) => number {
  const automaton = new ModernAhoCorasick([...names]);
  return (text) => automaton.search(text).length;
}

function monyoneWay(names: readonly string[]): (text: string) => number {
  const automaton = new AhoCorasick([...names]);
  return (text) => automaton.matchInText(text).length;
}
