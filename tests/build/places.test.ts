import { describe, expect, test } from 'vitest';
import { siteFile, siteFiles } from '../../src/build/plugin/places/site-files.ts';
import { withFonts } from '../../src/build/plugin/places/place-style.ts';
import { previewTags } from '../../src/core/link-preview.ts';
import { addressIn } from '../../src/core/site-address.ts';
import { Markup, markup } from '../../src/embed/markup.ts';
import { embedCode } from '../../src/reader/embed-code.ts';
import { compileGood } from '../core/good-edition.ts';

const { edition, geography } = compileGood();
const mentioned = edition.places.filter(({ number }) => number !== null);

describe('what a site has besides its page', async () => {
  const files = await siteFiles(edition, geography, 'static');
  const contentOf = (path: string) => files.find((file) => file.path === path)?.content;

  test('is a page and a picture for each mentioned place, and the data', () => {
    expect(files.map(({ path }) => path)).toEqual([
      ...mentioned.flatMap(({ id }) => [`place/${id}/index.html`, `place/${id}/preview.png`]),
      'place/place.css',
      'link-preview.png',
      'data/places.geojson',
      'data/mentions.csv',
      'data/README.txt',
    ]);
  });

  test('is the same when one of them is asked for by itself', async () => {
    const path = `place/${mentioned[0]?.id}/index.html`;
    expect(await siteFile(edition, geography, 'static', path)).toBe(contentOf(path));
    expect(await siteFile(edition, geography, 'static', 'place/no-such/index.html')).toBeNull();
  });

  test('a place’s page holds its map, its quotations letter for letter, and no script', () => {
    for (const place of mentioned) {
      const page = String(contentOf(`place/${place.id}/index.html`));
      expect(page).toContain(markup`<h1>${place.name}`.text);
      expect(page.includes('<svg')).toBe(place.unlocated === null);
      if (place.unlocated !== null) expect(page).toContain('Not on the map: ');
      const plain = page.replace(/<\/?mark>/g, '');
      for (const { runs, mentions } of place.excerpts) {
        const sentence = runs.map((run) => markup`${run.text}`.text).join('');
        expect(plain).toContain(`<p>${sentence}</p>`);
        expect(page).toContain(`href="../../index.html#${mentions[0]}"`);
      }
      expect(page).not.toMatch(/<script|\sstyle=|javascript:|(src|href)="\//);
    }
  });

  test('the pictures are small, of the size that was promised, and the same each time', async () => {
    const again = await siteFiles(edition, geography, 'static');
    for (const { path, content } of files) {
      expect(again.find((file) => file.path === path)?.content, path).toEqual(content);
      if (!path.endsWith('.png')) continue;
      const png = Buffer.from(content);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(150_000);
    }
  });
});

test('a template escapes every text, and only texts', () => {
  const text = '<a href="x">\'&';
  expect(markup`${text}${new Markup('<b>')}${null}`.text).toBe(
    '&lt;a href=&quot;x&quot;&gt;&#39;&amp;<b>',
  );
});

test('a style sheet without its fonts fails the build', () => {
  const css = "src: url('a.woff2') format('woff2'); src: url('../fonts/b.woff2')";
  expect(withFonts(css, new Map([['a.woff2', 'assets/a-1.woff2']]))).toBe(
    "src: url('../assets/a-1.woff2') format('woff2'); src: url('../fonts/b.woff2')",
  );
  expect(() => withFonts(css, new Map())).toThrow('a.woff2');
});

test.each([
  ['https://maps.example/aleppo/', 'https://maps.example/aleppo/place/x/'],
  ['https://maps.example/aleppo', 'https://maps.example/aleppo/place/x/'],
  ['https://maps.example/aleppo/index.html?a=b#place/y', 'https://maps.example/aleppo/place/x/'],
  ['https://maps.example', 'https://maps.example/place/x/'],
])('below %s a place is at %s', (site, whole) => {
  expect(addressIn(site, 'place/x/')).toBe(whole);
});

test('links to other sites are whole where the site’s address is known, and never guessed', () => {
  const preview = {
    ...{ title: 'X', description: 'D', site: 'S', path: 'place/x/' },
    ...{ image: 'preview.png', imageWords: 'W' },
  };
  const tagsAt = (address: string | null) =>
    new Map(previewTags(preview, address).map(({ key, content }) => [key, content]));
  const whole = tagsAt('https://maps.example/aleppo');
  expect(whole.get('og:image')).toBe('https://maps.example/aleppo/place/x/preview.png');
  expect(whole.get('og:url')).toBe('https://maps.example/aleppo/place/x/');
  expect(tagsAt(null).get('og:image')).toBe('preview.png');
  expect(tagsAt(null).has('og:url')).toBe(false);
});

test('the embed code quotes what it holds', () => {
  const [place] = mentioned;
  if (place === undefined) throw new Error('The edition has no place.');
  const code = embedCode(edition, { ...place, name: 'A "b" & <c>' }, 'https://x.example/a/#p1');
  expect(code).toContain(`src="https://x.example/a/place/${place.id}/"`);
  expect(code).toContain(`title="A &quot;b&quot; &amp; &lt;c>: ${edition.title}"`);
  expect(code).toContain('loading="lazy"');
});
