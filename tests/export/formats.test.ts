import { inflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { About, Machines } from '../../src/export/format.ts';
import { FORMATS, recipeIn } from '../../src/export/formats.ts';
import { chunksOf, joined } from '../../src/export/png/chunks.ts';
import { dotsOf, millimetresOf, sizeOf } from '../../src/export/size.ts';
import { rasterise } from '../../src/build/snapshot/rasterise.ts';

const about: About = {
  title: 'Ward <1> & “2”',
  author: 'Article Atlas: an island',
  description: 'A map. طريق',
  language: 'en',
  dated: '2026-11-22',
  program: 'article-atlas 9.9.9',
  recipe: '{"place":"a <b> & \'c\'","name":"طريق الكاستيلو 🧂"}',
};

const page = (title: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="148mm" viewBox="0 0 793.7 559.4"><title>${title}</title><rect width="400" height="300" fill="#aa0000"/></svg>`;
const drawing = { pages: [page('One'), page('Two')], about };

/** Node's own, but for the browser: an empty PDF of as many pages as the document has sections. */
const machines: Machines = {
  rasterise: async (svg, width) => rasterise(svg, width),
  print: async (html) => {
    const document = await PDFDocument.create();
    for (const _ of html.matchAll(/<section>/g)) document.addPage();
    return document.save();
  },
};

describe.each(FORMATS.map((format) => [format.id, format] as const))('%s', (_, format) => {
  const written = format.write(drawing, 96, machines);

  test('has all pages in one file, or each in its own', async () => {
    expect(await written).toHaveLength(format.holdsPages ? 1 : 2);
  });

  test('is known by its first bytes, and by no other format', async () => {
    for (const file of await written) {
      expect(FORMATS.filter(({ isOwn }) => isOwn(file))).toEqual([format]);
    }
  });

  test('gives back the recipe that was written into it, letter for letter', async () => {
    for (const file of await written) expect(await recipeIn(file)).toBe(about.recipe);
  });

  test('is the same each time', async () => {
    expect(await format.write(drawing, 96, machines)).toEqual(await written);
  });
});

describe('a file of another program', () => {
  test('carries no recipe', async () => {
    const plain = await PDFDocument.create();
    plain.addPage();
    const files = [
      new TextEncoder().encode(page('x')),
      rasterise(page('x'), 20),
      await plain.save(),
    ];
    for (const file of files) expect(await recipeIn(file)).toBeNull();
    expect(await recipeIn(new TextEncoder().encode('{"a":1}'))).toBeUndefined();
  });

  test('that breaks off is told apart from one that has none', async () => {
    const png = rasterise(page('x'), 20);
    await expect(recipeIn(png.subarray(0, png.length - 5))).rejects.toThrow('The PNG breaks off.');
    await expect(recipeIn(new TextEncoder().encode('%PDF-1.7\nnothing'))).rejects.toThrow();
  });
});

describe('an SVG', () => {
  test('keeps its title first, and all its drawing', async () => {
    const [file = new Uint8Array()] = await FORMATS[0]!.write(drawing, 96, machines);
    const text = new TextDecoder().decode(file);
    expect(text).toMatch(
      /^<svg [^>]*><title>One<\/title><metadata><recipe xmlns="urn:[^"]+">\{&quot;/,
    );
    expect(text.replace(/<metadata>.*<\/metadata>/, '')).toBe(page('One'));
  });
});

describe('a PNG', () => {
  test('has as many dots as the paper has inches times dpi, and says how many an inch has', async () => {
    const [file = new Uint8Array()] = await FORMATS[1]!.write(drawing, 150, machines);
    const chunks = new Map(chunksOf(file).map(({ type, content }) => [type, Buffer.from(content)]));
    const header = chunks.get('IHDR')!;
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([1240, 874]);
    // 150 dots an inch are 5905.5 a metre.
    const said = chunks.get('pHYs')!;
    expect([said.readUInt32BE(0), said.readUInt32BE(4), said[8]]).toEqual([5906, 5906, 1]);
    expect(inflateSync(chunks.get('IDAT')!).length).toBeGreaterThan(0);
  });

  test('is made of the same chunks again, with the checksums of whoever wrote it', () => {
    const png = rasterise(page('x'), 200);
    expect(Buffer.compare(joined(chunksOf(png)), png)).toBe(0);
  });
});

describe('a PDF', () => {
  test('says title, author, language, and the date of the data', async () => {
    const [file = new Uint8Array()] = await FORMATS[2]!.write(drawing, 96, machines);
    const document = await PDFDocument.load(file, { updateMetadata: false });
    expect(document.getPageCount()).toBe(2);
    expect(document.getTitle()).toBe(about.title);
    expect(document.getAuthor()).toBe(about.author);
    expect(document.getLanguage()).toBe('en');
    expect(document.getCreationDate()?.toISOString()).toBe('2026-11-22T00:00:00.000Z');
    expect(document.getModificationDate()?.toISOString()).toBe('2026-11-22T00:00:00.000Z');
  });
});

describe('the size of a page', () => {
  test('is its view box, in pixels, dots and millimetres', () => {
    expect(sizeOf(page('x'))).toEqual({ width: 793.7, height: 559.4 });
    expect(() => sizeOf('<svg></svg>')).toThrow('no view box');
    expect([dotsOf(793.7, 300), dotsOf(793.7, 600)]).toEqual([2480, 4961]);
    expect([millimetresOf(793.7), millimetresOf(815.9)]).toEqual([210, 215.9]);
  });
});
