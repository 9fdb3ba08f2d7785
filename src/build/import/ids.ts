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

/** Ids for names, in order, no two the same: `old-harbour`, `old-harbour-2`; `place-3` without Latin letters. */
export function idsFor(names: readonly (string | null)[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const wanted = kebabOf(name ?? '') || `place-${i + 1}`;
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    return id;
  });
}
