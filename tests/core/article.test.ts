import { describe, expect, test } from 'vitest';
import { compileEdition } from '../../src/core/edition.ts';
import { textOf } from '../../src/core/queries.ts';
import { compileGood, goodFiles, withFile } from './good-edition.ts';
import { testSlips } from './slips.ts';

const source = goodFiles.find(({ path }) => path === 'article.md')?.text ?? '';

describe('an article', () => {
  const { edition } = compileGood();

  test('keeps the author’s letters', () => {
    const bodies = source.split('---\n')[2]?.split('\n\n').slice(0, 3) ?? [];
    const unmarked = bodies.map((body) =>
      body
        .trim()
        .replace(/^# /, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace('\\*', '*'),
    );
    expect([edition.headline, ...edition.passages].map(({ runs }) => textOf(runs))).toEqual(
      unmarked,
    );
    expect(unmarked[1]).toContain(
      'Old Town.  It\'s said that the salt road is older than “the Crown” & its "law"',
    );
  });

  test('numbers passages and mentions', () => {
    expect(edition.headline.n).toBe(0);
    expect(edition.passages.map(({ n }) => n)).toEqual([1, 2]);
    expect(edition.headline.runs).toEqual([
      { type: 'text', text: 'The ' },
      { type: 'mention', text: 'Salt Way', id: 'p0m1', place: 'salt-road', kind: 'named' },
      { type: 'text', text: ' and the Battle of ' },
      { type: 'mention', text: 'Port Anser', id: 'p0m2', place: 'harbour', kind: 'event' },
    ]);
  });

  test('has its citation', () => {
    expect(edition.citation).toEqual({
      title: 'The Salt Way: a short history',
      author: 'Ann Marl',
      publisher: 'The Island Paper',
      published: '2016-09-26',
      address: 'https://example.org',
      rights: "Free to copy with the author's name.",
      language: 'en',
    });
  });

  test('has the author’s sources as end matter', () => {
    expect(edition.endMatter).toEqual({
      title: 'Sources',
      entries: [
        { text: 'The diary of a carter', address: 'https://example.org/diary?page=1&x=2#top' },
        { text: 'A song', address: 'http://example.org/song' },
      ],
    });
  });

  test('may do without end matter', () => {
    const compiled = compileEdition(withFile('article.md', source.split('## ')[0] ?? ''));
    expect(compiled.ok && compiled.edition.endMatter).toBeNull();
  });

  test('may have lines that end with CR alone', () => {
    expect(compileEdition(withFile('article.md', source.replaceAll('\n', '\r'))).issues).toEqual(
      [],
    );
  });

  test.each([
    ['[see [Old Town](place:old-town)](https://example.org)', 'nested'],
    ['[Old Town][old-town]', 'by reference'],
    ['[Old Town](place:old-town', 'open'],
  ])('holds no half of a mark: %s, %s', (mark) => {
    const text = source.replace('[Old Town](place:old-town)', () => mark);
    const { issues } = compileEdition(withFile('article.md', text));
    expect(issues.map(({ rule }) => rule)).toContain('marks-whole');
  });

  test('may hold brackets of the author', () => {
    const text = source.replace('Nobody', () => '\\[sic\\](not a mark) [sic] (so) Nobody');
    expect(compileEdition(withFile('article.md', text)).issues).toEqual([]);
  });

  test('may have lines that end with CR LF', () => {
    const compiled = compileEdition(withFile('article.md', source.replaceAll('\n', '\r\n')));
    expect(compiled.issues).toEqual([]);
    expect(compiled.ok && compiled.edition).toEqual(edition);
  });
});

describe('front matter', () => {
  testSlips('article.md', [
    { slip: 'none', from: '---\ntitle', to: '▸title', rules: ['front-matter'] },
    {
      slip: 'no end',
      from: 'name.\n---\n',
      to: 'name.\n',
      rules: [],
      also: ['article.md:1:1 front-matter'],
    },
    {
      slip: 'no YAML',
      from: '"The Salt Way: a short history"',
      to: '▸The Salt Way: a short history',
      rules: ['front-matter'],
      says: 'Put a text with a colon in quotes.',
    },
    {
      slip: 'a field twice',
      from: 'author: Ann Marl',
      to: 'author: Ann Marl\n▸author: Ann Carl',
      rules: ['front-matter'],
      says: 'Map keys must be unique',
    },
    {
      slip: 'no fields',
      from: 'title: "The Salt Way: a short history"\nauthor: Ann Marl\npublisher: The Island Paper\npublished: 2016-09-26\naddress: https://example.org\nlanguage: en\nrights: >-\n  Free to copy with the\n  author\'s name.\n',
      to: 'The Salt Way\n',
      rules: [],
      also: ['article.md:1:1 front-matter'],
    },
    {
      slip: 'a misspelt field',
      from: 'author:',
      to: '▸auther:',
      rules: ['warning:known-members'],
      says: 'Did you mean "author"?',
      also: ['article.md:1:1 required-members'],
    },
    {
      slip: 'no day of the calendar',
      from: '2016-09-26',
      to: '▸2016-02-30',
      rules: ['member-values'],
    },
    {
      slip: 'an address that is none',
      from: 'address: https://example.org',
      to: 'address: ▸javascript:alert(1)',
      rules: ['member-values'],
    },
    {
      slip: 'a language that is none',
      from: 'language: en',
      to: 'language: ▸English please',
      rules: ['member-values'],
    },
    {
      slip: 'a list for a text',
      from: 'author: Ann Marl',
      to: '▸author: [Ann, Marl]',
      rules: ['member-values'],
    },
  ]);

  test.each(['', ' \n'])('an empty file', (text) => {
    expect(compileEdition(withFile('article.md', text)).issues).toMatchObject([
      { file: 'article.md', line: 1, column: 1, rule: 'front-matter' },
    ]);
  });
});

describe('mentions', () => {
  testSlips('article.md', [
    {
      slip: 'an unknown place',
      from: '[Old Town](place:old-town)',
      to: '[Old Town](place:▸oldtown)',
      rules: ['known-place'],
      says: 'Did you mean "old-town"?',
    },
    {
      slip: 'a link elsewhere',
      from: '[Old Town](place:old-town)',
      to: '▸[Old Town](https://example.org)',
      rules: ['mention-of-place'],
    },
    {
      slip: 'no id',
      from: '[Old Town](place:old-town)',
      to: '▸[Old Town](place:)',
      rules: ['mention-of-place'],
    },
    {
      slip: 'an unknown kind',
      from: '"implied, uncertain"',
      to: '"▸impled, uncertain"',
      rules: ['mention-kind'],
      says: 'Did you mean "implied"?',
    },
    {
      slip: 'certainty without a kind',
      from: '"implied, uncertain"',
      to: '"▸uncertain"',
      rules: ['mention-kind'],
      says: 'The kind comes first: "named, uncertain".',
    },
    {
      slip: 'an unknown certainty',
      from: '"implied, uncertain"',
      to: '"▸implied, unsure"',
      rules: ['mention-certainty'],
    },
    {
      slip: 'a word too many',
      from: '"implied, uncertain"',
      to: '"▸implied, uncertain, certain"',
      rules: ['mention-certainty'],
    },
    {
      slip: 'no words',
      from: '[Old Town](place:old-town)',
      to: '▸[](place:old-town)',
      rules: ['mention-words'],
    },
    {
      slip: 'a space inside',
      from: '[the harbour](place:harbour',
      to: '▸[the harbour ](place:harbour',
      rules: ['mention-words'],
    },
    {
      slip: 'a mark inside',
      from: '[the harbour](place:harbour',
      to: '▸[the *harbour*](place:harbour',
      rules: ['mention-words'],
    },
    {
      slip: 'words that are no spelling of the name',
      from: '[Old Town](place:old-town)',
      to: '▸[Olde Towne](place:old-town)',
      rules: ['mention-spelling'],
      says: 'Add "Olde Towne" to its variants at layers/wards.geojson:56',
    },
    {
      slip: 'a spelling with another case, composed otherwise',
      from: '[Old Town](place:old-town)',
      to: '[OLD TOWN](place:old-town "event")',
      rules: [],
    },
  ]);
});

describe('what an article may not hold', () => {
  const [before, after] = ['they tell of ', '[a chapel]'];
  testSlips(
    'article.md',
    [
      ['emphasis', '▸*old* '],
      ['strong emphasis', '▸**old** '],
      ['code', '▸`old` '],
      ['HTML', '▸<b>old '],
      ['an image', '▸![old](old.png) '],
    ].map(([slip = '', foreign = '']) => ({
      slip,
      from: before + after,
      to: before + foreign + after,
      rules: ['article-plain'],
    })),
  );
  const paragraph = 'In the [North Ward]';
  testSlips('article.md', [
    {
      slip: 'a second headline',
      from: paragraph,
      to: `▸# Again\n\n${paragraph}`,
      rules: ['article-plain'],
    },
    {
      slip: 'a smaller heading',
      from: paragraph,
      to: `▸### Again\n\n${paragraph}`,
      rules: ['article-plain'],
    },
    { slip: 'a list', from: paragraph, to: `▸1. One\n\n${paragraph}`, rules: ['article-plain'] },
    { slip: 'a block', from: paragraph, to: `▸> So.\n\n${paragraph}`, rules: ['article-plain'] },
    { slip: 'a rule', from: paragraph, to: `▸***\n\n${paragraph}`, rules: ['article-plain'] },
    {
      slip: 'code',
      from: paragraph,
      to: `▸\`\`\`\nx\n\`\`\`\n\n${paragraph}`,
      rules: ['article-plain'],
    },
    { slip: 'HTML', from: paragraph, to: `▸<p>\n\n${paragraph}`, rules: ['article-plain'] },
    {
      slip: 'a link definition',
      from: paragraph,
      to: `▸[x]: https://example.org\n\n${paragraph}`,
      rules: ['article-plain'],
    },
    {
      slip: 'a paragraph on two lines',
      from: 'they tell of ',
      to: 'they tell▸\nof ',
      rules: ['passage-one-line'],
    },
    {
      slip: 'a mention on two lines',
      from: '[the harbour](place:harbour',
      to: '[the▸\nharbour](place:harbour',
      rules: ['passage-one-line'],
    },
    {
      slip: 'a forced line break',
      from: 'they tell of ',
      to: 'they tell▸  \nof ',
      rules: ['article-plain'],
    },
    {
      slip: 'no headline',
      from: '# The [Salt Way]',
      to: '▸The [Salt Way]',
      rules: ['one-headline'],
    },
    {
      slip: 'a character that can’t be seen',
      from: 'they tell of ',
      to: 'they ▸\u202Etell of ',
      rules: ['plain-characters'],
      says: 'U+202E',
    },
  ]);

  test('no text at all', () => {
    const text = source.slice(0, source.indexOf('\n# '));
    const { issues } = compileEdition(withFile('article.md', text));
    expect(issues.filter(({ file }) => file === 'article.md')).toMatchObject([
      { line: 12, column: 1, rule: 'article-passages' },
      { line: 12, column: 1, rule: 'one-headline' },
    ]);
  });
});

describe('end matter', () => {
  testSlips('article.md', [
    {
      slip: 'no list',
      from: '## Sources',
      to: '▸## Sources\n\n▸None.\n\n▸## More',
      rules: ['end-matter', 'article-plain', 'article-plain'],
      also: ['article.md:25:1 article-plain'],
    },
    {
      slip: 'an item without an address',
      from: '- A song\n  <http://example.org/song>',
      to: '- ▸A song',
      rules: ['end-matter'],
    },
    {
      slip: 'an item without a text',
      from: '- A song\n  <http://example.org/song>',
      to: '▸- <http://example.org/song>',
      rules: ['end-matter'],
    },
    {
      slip: 'an address that runs a program',
      from: '<http://example.org/song>',
      to: '▸<javascript:alert(1)>',
      rules: ['end-matter'],
    },
    {
      slip: 'a list in an item',
      from: '- A song\n  <http://example.org/song>',
      to: '- A song\n  <http://example.org/song>\n\n  ▸- Another',
      rules: ['article-plain'],
    },
    {
      slip: 'a paragraph after it',
      from: '<http://example.org/song>\n',
      to: '<http://example.org/song>\n\n▸The end.\n',
      rules: ['article-plain'],
    },
  ]);
});

describe('excerpts', () => {
  const { edition } = compileGood();
  const excerptsOf = (id: string) =>
    edition.places.find((place) => place.id === id)?.excerpts ?? [];
  const words = (id: string): readonly string[] => excerptsOf(id).map(({ runs }) => textOf(runs));

  test('are the sentences that mention the place', () => {
    expect(words('salt-road')).toEqual([
      'The Salt Way and the Battle of Port Anser',
      'The Salt Way runs from the harbour to the Old Town.',
      'It\'s said that the salt road is older than “the Crown” & its "law" by 1.5 centuries.',
    ]);
  });

  test('mark this place only', () => {
    expect(excerptsOf('harbour')[1]).toEqual({
      passage: 1,
      mentions: ['p1m2'],
      runs: [
        { type: 'text', text: 'The Salt Way runs from ' },
        { type: 'mention', text: 'the harbour', id: 'p1m2', place: 'harbour', kind: 'implied' },
        { type: 'text', text: ' to the Old Town.' },
      ],
    });
  });

  test('never cut a mention', () => {
    expect(words('lost-chapel')[1]).toBe("Nobody has seen St. Bride's. The chapel since 1900!");
  });

  test('hold two mentions of one sentence', () => {
    const twice = source.replace('[salt road]', '[Salt Way](place:salt-road) and [salt road]');
    const compiled = compileEdition(withFile('article.md', twice));
    const road = compiled.ok ? compiled.edition.places.find(({ id }) => id === 'salt-road') : null;
    expect(road?.excerpts.map(({ mentions }) => mentions)).toEqual([
      ['p0m1'],
      ['p1m1'],
      ['p1m4', 'p1m5'],
    ]);
  });
});
