/** A text in which some of the names stand. */
export interface MadeUpText {
  readonly text: string;
  readonly names: readonly string[];
}

const SYLLABLES = 'ba de ri mo ka lu se to na fi go che sha en ar ol ut ier'.split(' ');
const VOCABULARY = 20_000;
/** One word in so many begins a name. */
const SELDOM = 30;

/** The same each time: words of a made-up language, names of one word, two and three. */
export function madeUpText(words: number, count: number): MadeUpText {
  let seed = 20160926;
  const next = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
  const word = (least: number): string =>
    Array.from({ length: least + next(3) }, () => SYLLABLES[next(SYLLABLES.length)] ?? '').join('');
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const vocabulary = Array.from({ length: VOCABULARY }, () => word(1));
  const names = new Set<string>();
  while (names.size < count) {
    const parts = Array.from({ length: 1 + next(3) }, () => capital(word(3)));
    names.add(parts.join(next(3) === 0 ? '-' : ' '));
  }
  const all = [...names];
  const pieces: string[] = [];
  for (let i = 0; i < words; i++) {
    const isName = next(SELDOM) === 0;
    pieces.push((isName ? all[next(all.length)] : vocabulary[next(VOCABULARY)]) ?? '');
    pieces.push(next(12) === 0 ? '. ' : next(9) === 0 ? ', ' : ' ');
  }
  return { text: pieces.join(''), names: all };
}
