import { isId } from '../../core/texts.ts';

/** Letters that no decomposition brings to ASCII. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ð: 'd', þ: 'th', ħ: 'h' },
};

/** A text as an id: kebab-case ASCII without accents; '' where nothing of it can be kept. */
export function kebabOf(text: string): string {
  const small = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = [...small].map((letter) => PLAIN[letter] ?? letter).join('');
  return plain
    .replace(/['’‘ʼʾʿ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What an id is made of. */
interface Named {
  readonly name: string | null;
  /** What the file itself calls an id; a number that a program counted is none. */
  readonly id?: unknown;
}

/**
 * Ids in order, no two the same: the file's own where it is one, else from the name: `old-harbour`,
 * `old-harbour-2`; `place-3` without Latin letters.
 */
export function idsFor(places: readonly Named[]): readonly string[] {
  const taken = new Set<string>();
  return places.map(({ name, id: own }, i) => {
    const isOwn = typeof own === 'string' && isId(own) && /[a-z]/.test(own);
    const wanted = isOwn ? own : kebabOf(name ?? '') || `place-${i + 1}`;
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    return id;
  });
}
