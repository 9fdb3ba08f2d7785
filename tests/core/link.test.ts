import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/core/link/find-names.ts';
import { keyOf } from '../../src/core/link/key-of.ts';
import { buildNameIndex } from '../../src/core/link/name-index.ts';
import { proposeMarks, type Gazetteer } from '../../src/core/link/propose-marks.ts';
import { quoterOf } from '../../src/core/link/sentence-around.ts';
import { setMarks, withoutMarks } from '../../src/core/link/set-marks.ts';
import { unknownNames } from '../../src/core/link/unknown-names.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  aleppo: ['Aleppo', 'Halab'],
  'eastern-aleppo': ['eastern Aleppo'],
  'deir-ez-zor': ['Deir ez-Zor'],
  deir: ['Deir'],
  maarrat: ["Ma'arrat al-Nu'man"],
  usa: ['US', 'United States'],
  turkey: ['Turkey'],
  syria: ['Syria'],
  cologne: ['Köln'],
  hague: ['The Hague'],
  louis: ['St. Louis'],
  avon: ['Avon'],
  brien: ['Brien'],
  harf: ['حلب'],
};

const index = buildNameIndex(
  Object.entries(NAMES).flatMap(([place, names]) => names.map((text) => ({ text, place }))),
);
const found = (text: string): readonly string[] =>
  findNames(text, 0, text.length, index).map(({ start, end }) => text.slice(start, end));

describe('a name is found', () => {
  test.each([
    [
      'with a possessive',
      "Aleppo’s and Aleppo's streets, the US’ share",
      ['Aleppo', 'Aleppo', 'US'],
    ],
    [
      'with any hyphen or white space in it',
      'Deir ez\u2011Zor, Deir\u00a0ez\u2010Zor, Deir  ez Zor',
      ['Deir ez\u2011Zor', 'Deir\u00a0ez\u2010Zor', 'Deir  ez Zor'],
    ],
    [
      'with any apostrophe in it',
      'Ma’arrat al-Nuʿman, Ma`arrat al-Nu´man',
      ['Ma’arrat al-Nuʿman', 'Ma`arrat al-Nu´man'],
    ],
    ['composed and decomposed', 'K\u00f6ln, Ko\u0308ln.', ['K\u00f6ln', 'Ko\u0308ln']],
    [
      'through soft hyphens and joiners',
      'Alep\u00adpo Alep\u2060po',
      ['Alep\u00adpo', 'Alep\u2060po'],
    ],
    ['in capitals', 'EASTERN ALEPPO', ['EASTERN ALEPPO']],
    [
      'longest first',
      'eastern Aleppo; Deir ez-Zor; Deir',
      ['eastern Aleppo', 'Deir ez-Zor', 'Deir'],
    ],
    [
      'tied to another, or to a plain word, by a hyphen',
      'Turkey-Syria, US-backed, pro-Turkey, US-NATO',
      ['Turkey', 'Syria', 'US', 'Turkey', 'US'],
    ],
    [
      'beside punctuation',
      '(Syria), “Turkey”; Syria/Turkey: Aleppo…',
      ['Syria', 'Turkey', 'Syria', 'Turkey', 'Aleppo'],
    ],
    ['with a small word small', 'in the Hague', ['the Hague']],
    ['with signs in it', 'in St. Louis and St\\. Louis', ['St. Louis', 'St\\. Louis']],
    ['after an elision', "l’Aleppo, d'Aleppo", ['Aleppo', 'Aleppo']],
    ['in other scripts', 'مدينة حلب.', ['حلب']],
    ['at the very edges', 'Aleppo Syria', ['Aleppo', 'Syria']],
  ])('%s', (_how, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['in a longer word', 'Syrian, Aleppos, Deirs'],
    [
      'in a longer name that is tied by signs',
      'O’Brien, Stratford-upon-Avon, Avon-on-Sea, Deir-Foo',
    ],
    ['in small letters that mean something else', 'tell us, a turkey'],
    [
      'in a mark or a link',
      '[Aleppo](place:aleppo) [the US](place:usa "metonym") [Syria](https://x.example/a_(b))',
    ],
    [
      'in an address',
      '<https://x.example/Aleppo> https://x.example/Aleppo Aleppo@x.example #Aleppo',
    ],
    ['glued to a mark', '[the city](place:x)Aleppo Aleppo[the city](place:x)'],
    ['across the end of a paragraph', 'United\n\nStates'],
    ['without its accents', 'Koln'],
  ])('but not %s', (_where, text) => {
    expect(found(text)).toEqual([]);
  });

  test('by the same key that decides whether a mention is spelt like its place', () => {
    expect(keyOf('DEIR ez\u2011zor')).toBe(keyOf('Deir ez-Zor'));
    expect(keyOf('Ko\u0308ln')).toBe(keyOf('Köln'));
    expect(keyOf('Koln')).not.toBe(keyOf('Köln'));
    expect(keyOf('…')).toBe('…');
  });
});

const place = (id: string, name: string, isContext = false, variants: readonly string[] = []) => ({
  id,
  name,
  variants,
  isContext,
});
const gazetteer: Gazetteer = {
  places: [
    place('aleppo', 'Aleppo', false, ['Halab']),
    place('tripoli-libya', 'Tripoli'),
    place('tripoli-lebanon', 'Tripoli'),
    place('hama', 'Hama', true),
  ],
  events: ['Battle for Aleppo'],
  choices: new Map(),
};
const article = (body: string): string =>
  `---\ntitle: Aleppo\nauthor: A\n---\n\n# The road to Aleppo\n\n${body}\n\n## Sources\n\n- Aleppo\n  <https://x.example/>\n`;
const marked = (body: string, choices: Gazetteer['choices'] = new Map()): string => {
  const text = article(body);
  return setMarks(text, proposeMarks(text, { ...gazetteer, choices }));
};

describe('marks', () => {
  test('are set in headline and paragraphs, and not in citation and sources', () => {
    expect(marked('Aleppo, Halab.')).toBe(
      article('[Aleppo](place:aleppo), [Halab](place:aleppo).').replace(
        'road to Aleppo',
        'road to [Aleppo](place:aleppo)',
      ),
    );
  });

  test('of a name within an event’s name say so', () => {
    expect(marked('The Battle for Aleppo began in Aleppo.')).toContain(
      'The Battle for [Aleppo](place:aleppo "event") began in [Aleppo](place:aleppo).',
    );
  });

  test('of a name that several places have wait for the editor’s choice', () => {
    const [, proposal] = proposeMarks(article('To Tripoli.'), gazetteer);
    expect(proposal).toMatchObject({
      words: 'Tripoli',
      places: ['tripoli-libya', 'tripoli-lebanon'],
      place: null,
      doubt: 'homonym',
    });
    expect(marked('To Tripoli.')).toContain('To Tripoli.');
    expect(marked('To Tripoli.', new Map([[keyOf('Tripoli'), 'tripoli-lebanon']]))).toContain(
      'To [Tripoli](place:tripoli-lebanon).',
    );
  });

  test('of a place of the context wait too', () => {
    expect(proposeMarks(article('Near Hama.'), gazetteer)[1]).toMatchObject({ doubt: 'context' });
  });

  test('are not set where they would become an image', () => {
    expect(proposeMarks(article('Oh!Aleppo'), gazetteer)[1]).toMatchObject({ doubt: 'unwritable' });
    expect(marked('Oh!Aleppo')).toContain('Oh!Aleppo');
  });

  test('keep line ends, and leave other marks as they are', () => {
    const text = article('[the city](place:aleppo "implied") Aleppo').replaceAll('\n', '\r\n');
    const now = setMarks(text, proposeMarks(text, gazetteer));
    expect(now).toContain('[the city](place:aleppo "implied") [Aleppo](place:aleppo)\r\n');
    expect(withoutMarks(now)).toBe(withoutMarks(text));
  });

  test('are shown in their sentence, without the other marks', () => {
    const text = article(
      'First one. In [the city](place:aleppo "implied"), Aleppo, it rains. Last.',
    );
    const start = text.indexOf('Aleppo, it');
    expect(quoterOf(text, 'en')(start, start + 6)).toEqual({
      before: 'In the city, ',
      words: 'Aleppo',
      after: ', it rains.',
    });
  });
});

describe('names in no layer', () => {
  const unknown = (body: string) => {
    const text = article(body);
    return unknownNames(text, proposeMarks(text, gazetteer), new Set([keyOf('Daesh')]));
  };

  test('are told with their counts, after “in” and the like first', () => {
    expect(
      unknown(
        'We saw Kerry. They came to Idlib and stayed in Idlib, near the Gulf of Aden, with Daesh.',
      ),
    ).toMatchObject([
      { words: 'Idlib', count: 2, afterWhere: 2 },
      { words: 'Kerry', count: 1, afterWhere: 0 },
      { words: 'Gulf of Aden', count: 1 },
    ]);
  });

  test('are not those of a sentence’s beginning, of marks, of proposals, of the calendar', () => {
    expect(
      unknown(
        'Nobody came. “Everybody left”, in September. In [Raqqa](place:raqqa) and Aleppo. Then.',
      ),
    ).toEqual([]);
  });
});
