import { describe, expect, it, test } from 'vitest';
import { compileDirectory } from '../../src/build/compile.ts';
import type { Edition, Passage } from '../../src/core/model.ts';
import { textOf } from '../../src/core/queries.ts';
import { buildFinder } from '../../src/core/search/finder.ts';
import { compileGood } from './good-edition.ts';

const compiled = await compileDirectory('geodata');
if (!compiled.ok) throw new Error(compiled.issues.map(({ message }) => message).join('\n'));
const { edition } = compiled;
const finder = buildFinder(edition);
const good = compileGood().edition;

const idsFor = (query: string): string[] => finder.find(query).places.map(({ place }) => place);

/** An edition with these paragraphs, after an empty headline. */
function editionOf(...texts: readonly string[]): Edition {
  const passage = (text: string, n: number): Passage => ({ n, runs: [{ type: 'text', text }] });
  const [headline, ...passages] = ['', ...texts].map(passage);
  return { ...good, headline: headline ?? passage('', 0), passages };
}

/** For each passage that is found, its number and the words that answer. */
function matches(query: string, ...texts: readonly string[]): string[] {
  const { passages } = buildFinder(editionOf(...texts)).find(query);
  return passages.map(({ passage, match }) => `${passage} ${match}`);
}

describe('a place is found first', () => {
  test.each([
    ['Ramouseh', 'ramouseh'],
    ['Ramousah', 'ramouseh'],
    ['Ramouse', 'ramouseh'],
    ['Ramusa', 'ramouseh'],
    ['ramousé', 'ramouseh'],
    ['ar-Ramouseh', 'ramouseh'],
    ['Arramouseh', 'ramouseh'],
    ['الراموسة', 'ramouseh'],
    ['راموسه', 'ramouseh'],
    ['الرَّامُوسَة', 'ramouseh'],
    ['الراموســة', 'ramouseh'],
    ['Deir ez-Zor', 'deir-ez-zor'],
    ['Deir Ezzor', 'deir-ez-zor'],
    ['DEIR EZ ZOR', 'deir-ez-zor'],
    ['Dayr az Zawr', 'deir-ez-zor'],
    ['Dayr az-Zūr', 'deir-ez-zor'],
    ['deirezor', 'deir-ez-zor'],
    ['Deïr Ezour', 'deir-ez-zor'],
    ['دير الزور', 'deir-ez-zor'],
    ['ديرالزور', 'deir-ez-zor'],
    ['Aleppo', 'aleppo'],
    ['Alepo', 'aleppo'],
    ['Alep', 'aleppo'],
    ['Haleb', 'aleppo'],
    ['حلب', 'aleppo'],
    ['ﺣﻠﺐ', 'aleppo'],
    ['Kastello', 'castello-road'],
    ['Castello Road', 'castello-road'],
    ['road castello', 'castello-road'],
    ['the Castello Road', 'castello-road'],
    ['Kastelo roda', 'castello-road'],
    ['Sheik Maksud', 'ash-sheikh-maqsoud'],
    ['hamdania', 'al-hamdaniyeh-i'],
    ['Amiriyya', 'al-amiriyeh'],
    ['اسراييل', 'israel'],
    ['Ìsrael', 'israel'],
    ['oncupinar', 'bab-al-salama'],
    ['١٠٧٠', 'p1070'],
    ['Minks', 'minsk'],
    ['US', 'usa'],
  ])('by %j', (query, place) => {
    expect(idsFor(query)[0]).toBe(place);
  });
});

describe('places of the default edition', () => {
  const names = edition.places.flatMap(({ id, name, nameAr, variants }) =>
    [name, nameAr ?? name, ...variants].map((written) => ({ id, written })),
  );

  it('are found by each of their names, however it is typed', () => {
    const lost = names.flatMap(({ id, written }) =>
      [
        written,
        ` ${written.toUpperCase()} `.replace(/[-\s]+/g, ' '),
        written.replace(/['’‘]/g, '').normalize('NFD'),
      ].filter((query) => !idsFor(query).includes(id)),
    );
    expect(lost).toEqual([]);
  });

  it('are found by every beginning of their names, as one types', () => {
    const lost = edition.places.flatMap(({ id, name }) =>
      Array.from(name, (_, i) => name.slice(0, i + 1))
        .filter((query) => /[\p{L}\p{N}]/u.test(query))
        .filter((query) => !idsFor(query).includes(id)),
    );
    expect(lost).toEqual([]);
  });

  it('come the very name first, then mentioned ones, then context', () => {
    const ids = idsFor('aleppo');
    const isMentioned = ids.map((id) => edition.places.find((p) => p.id === id)?.number !== null);
    expect(ids[0]).toBe('aleppo');
    expect(ids).toContain('airport-aleppo');
    expect(isMentioned).toEqual(isMentioned.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('come once, with the name that answers and its language', () => {
    expect(finder.find('Ramousah').places[0]).toEqual({
      ...{ place: 'ramouseh', name: 'Ramousah', lang: 'en', near: false },
    });
    expect(finder.find('كاستيلو').places[0]).toMatchObject({ place: 'castello', lang: 'ar' });
    expect(new Set(idsFor('a')).size).toBe(idsFor('a').length);
  });

  it('answer two letters only where a word begins so', () => {
    for (const query of ['ha', 'ra', 'xy', 'ez']) {
      const hits = finder.find(query).places;
      expect(hits.filter(({ name }) => !new RegExp(`(^|[^a-z])${query}`, 'i').test(name))).toEqual(
        [],
      );
    }
    expect(idsFor('xy')).toEqual([]);
  });

  it.each(['zzzz', 'qqqq', 'aaaa', 'zz zz', 'zzzz camp', 'paris', 'lorem', 'pizza', 'banana'])(
    'are not guessed from %j, which is near none',
    (query) => {
      expect(finder.find(query).places).toEqual([]);
    },
  );

  it('are guessed at only where nothing else is found, the nearest few', () => {
    expect(finder.find('Minks').places).toMatchObject([{ place: 'minsk', near: true }]);
    expect(finder.find('Aleppo').places.some(({ near }) => near)).toBe(false);
    // A word of the article is no misspelt name, however near it comes to one.
    expect(finder.find('peace')).toMatchObject({ places: [] });
    expect(finder.find('qwertyuiop')).toEqual({ places: [], passages: [] });
  });

  it('are at most as many as asked for', () => {
    expect(finder.find('al', 3).places).toHaveLength(3);
    expect(finder.find('the', 2).passages).toHaveLength(2);
  });
});

describe('words of the text', () => {
  it('are found from the start of a word on, whatever the case and the accents', () => {
    expect(matches('treach', 'A Treacherous Ceasefire', 'no such', 'entreach')).toEqual([
      '1 Treach',
    ]);
    expect(matches('cafe', 'The CAFÉ', 'cafe\u0301s')).toEqual(['1 CAFÉ', '2 cafe\u0301']);
    expect(matches('américans', 'the American’s')).toEqual(['1 American’s']);
    expect(matches('القاهره', 'في القاهرة')).toEqual(['1 القاهرة']);
  });

  it('may be written in one or apart, but whole', () => {
    expect(matches('ceasefire', 'a cease-fire', 'a cease fire')).toEqual([
      '1 cease-fire',
      '2 cease fire',
    ]);
    expect(matches('cease-fire', 'a ceasefire')).toEqual(['1 ceasefire']);
    expect(matches('syrian', 'in Syria now')).toEqual([]);
  });

  it('must all occur; together they come first', () => {
    expect(matches('old road', 'the road is old', 'no road', 'The old   roads')).toEqual([
      '3 old   road',
      '1 road',
    ]);
  });

  it('need no Arabic article', () => {
    expect(matches('al-nusra', 'Al Nusra', 'alNusra', 'Nusra')).toEqual([
      '1 Al Nusra',
      '2 alNusra',
      '3 Nusra',
    ]);
  });

  it('need no article in Arabic either, in the text or in what is typed', () => {
    expect(matches('راموسة', 'في الراموسة')).toEqual(['1 راموسة']);
    expect(matches('الرامو', 'في الراموسة')).toEqual(['1 الرامو']);
    expect(matches('الراموسة', 'راموسة')).toEqual(['1 راموسة']);
  });

  it('begin with what looks like an article', () => {
    expect(matches('attack city', 'the city was attacked', 'tack the city')).toEqual(['1 attack']);
  });

  it('are whole where they have two letters, and none where one', () => {
    expect(matches('us', 'the US, and', 'use', 'thus')).toEqual(['1 US']);
    expect(matches('a', 'a')).toEqual([]);
  });

  it('are found in the headline', () => {
    expect(finder.find('Treacherous Ceasefire').passages[0]).toMatchObject({
      ...{ passage: 0, match: 'Treacherous Ceasefire' },
    });
  });

  it('come with about sixty characters on either side, cut at words', () => {
    const text = `${'one two '.repeat(20)}found ${'three four '.repeat(20)}`.trim();
    const [hit] = buildFinder(editionOf(text)).find('found').passages;
    expect(hit?.before).toMatch(/^…(two )?(one two )+$/);
    expect(hit?.after).toMatch(/^( three four)+( three)?…$/);
    expect([hit?.before.length, hit?.after.length].every((n) => n && n > 50 && n <= 61)).toBe(true);
  });

  it('are cut between characters where a word does not end', () => {
    const [hit] = buildFinder(editionOf(`${'𝒳'.repeat(70)} found ${'𝒳'.repeat(70)}`)).find(
      'found',
    ).passages;
    expect(hit?.before).toMatch(/^…𝒳+ $/u);
    expect(hit?.after).toMatch(/^ 𝒳+…$/u);
  });
});

describe('in made-up texts', () => {
  /** Numbers from 0 to below 1, the same each time: Lehmer's generator. */
  let state = 20161;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const oneOf = (some: readonly string[]): string => some[Math.floor(random() * some.length)] ?? '';
  const many = (length: number, make: () => string): string[] => Array.from({ length }, make);
  const word = (): string =>
    many(1 + Math.floor(random() * 4), () => oneOf(['a', 'b', 'É'])).join('');
  const text = (): string =>
    many(12, () => word() + oneOf([' ', '-', ', ', '’', '\u00ad'])).join('');

  /** What a word should find: the start of a word, or several words written in one, whole. */
  function isIn(passage: string, query: string): boolean {
    const plain = (some: string): string =>
      some
        .normalize('NFD')
        .replace(/[\u0301’\u00ad]/g, '')
        .toLowerCase();
    const words = plain(passage).split(/[^a-z]+/);
    return words.some(
      (first, i) =>
        first.startsWith(plain(query)) ||
        words.slice(i).some((_, n) => words.slice(i, i + n + 1).join('') === plain(query)),
    );
  }

  it('the same is found as by looking at every word', () => {
    const texts = many(60, text);
    const searched = buildFinder(editionOf(...texts));
    for (const query of many(200, word).filter(({ length }) => length > 2)) {
      const expected = texts.flatMap((each, i) => (isIn(each, query) ? [i + 1] : []));
      expect(searched.find(query).passages.map(({ passage }) => passage)).toEqual(expected);
    }
  });

  it('and offsets, match and the words about it are those of the text', () => {
    const texts = many(60, text);
    const searched = buildFinder(editionOf(...texts));
    for (const query of many(100, () => `${word()} ${word()}`)) {
      for (const { passage, start, end, before, match, after } of searched.find(query).passages) {
        const whole = texts[passage - 1] ?? '';
        expect(whole.slice(start, end)).toBe(match);
        expect(whole.slice(0, start).endsWith(before.replace('…', ''))).toBe(true);
        expect(whole.slice(end).startsWith(after.replace('…', ''))).toBe(true);
      }
    }
  });
});

test('the words about a match are those of the article', () => {
  for (const { passage, start, end, match } of finder.find('aleppo').passages) {
    const { runs } = [edition.headline, ...edition.passages][passage] ?? { runs: [] };
    expect(textOf(runs).slice(start, end)).toBe(match);
    expect(match).toBe('Aleppo');
  }
});

describe('nothing is found, and nothing thrown, for', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n\u00a0'],
    ['punctuation', '.,;:!?-–—/\\"«»…'],
    ['apostrophes', "'’‘ʿʾ"],
    ['tatweel and hamza', 'ـــءء'],
    ['regular expressions', '.*+?^${}()|[]\\'],
    ['an emoji', '🙂👩‍👩‍👧🇸🇾'],
    ['lone surrogates', '\ud83d \ude42'],
    ['lone marks', '\u0301\u064b'],
    ['control characters', '\u0000\u202e\u200b\ufeff'],
    ['10,000 letters', 'q'.repeat(10_000)],
    ['10,000 words', 'aleppo '.repeat(10_000)],
    ['another script', '阿勒颇'],
    ['names of members', '__proto__'],
  ])('%s', (_, query) => {
    expect(finder.find(query)).toEqual({ places: [], passages: [] });
  });
});
