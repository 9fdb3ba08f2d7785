import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { renderSheet, renderWords, sourceData } from '../../src/figure/figure.ts';
import { inksOf } from '../../src/figure/ink.ts';
import { drawScale, edgeScales } from '../../src/figure/words/scale.ts';
import { settingOf } from '../../src/figure/words/setting.ts';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileDirectory } from '../../src/build/compile.ts';
import { buildStyle } from '../../src/cartography/style.ts';
import { printColour, printGrey, type Theme } from '../../src/cartography/theme.ts';
import { setLegend } from '../../src/figure/words/legend.ts';
import { drawSwatch } from '../../src/figure/words/swatches.ts';
import type { Sheet, Subject } from '../../src/core/sheet.ts';
import { sheetOf } from '../support/sheet-of.ts';
import { goodEdition } from '../support/good-edition.ts';
import { data, sheet, style } from './island.ts';

const { edition, geography } = goodEdition('The Island');

/** Everything that stands on a page as text, without halos. */
function textsOf(page: string | undefined): readonly string[] {
  const seen = (page ?? '').replace(/<g aria-hidden="true".*?<\/g><\/g>/g, '');
  return [...seen.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
}

describe('the words of a sheet', () => {
  const [first, ...more] = renderWords(sheet, edition, geography, style, data, printColour);
  const texts = textsOf(first);

  test('lie over the figure on one page, if there is room', () => {
    expect(more).toEqual([]);
    expect(first).toContain('viewBox="0 0 1122.5 793.7"');
  });

  test('name, number and quote every place, and say why one is on no map', () => {
    const all = texts.join(' ');
    expect(all).toContain('The &lt;Island&gt; Drawn &amp; dated.');
    expect(all).toContain('1 Port &amp; &quot;Quay&quot; &lt;Old&gt; headline ¶2');
    expect(all).toContain('“The camp &lt;was&gt; there &amp; then.”');
    expect(all).toContain('Not on the map: Nobody knows where it is.');
    expect(all).toContain('Quotations: A. Author Data of today');
  });

  test('quote a sentence once, and point to it after that', () => {
    const twice = sheet.key.map((one) => ({ ...one, quotation: '“One sentence.”' }));
    const [page] = renderWords(
      { ...sheet, key: twice },
      edition,
      geography,
      style,
      data,
      printColour,
    );
    const all = textsOf(page);
    expect(all.filter((text) => text === '“One sentence.”')).toHaveLength(1);
    expect(all.filter((text) => text === 'The same sentence as 1.')).toHaveLength(3);
  });

  test('leave out what is said of asides where all has room without it', () => {
    const long = `“${'A long sentence of many words. '.repeat(24)}”`;
    const [column = sheet.areas.page] = sheet.areas.columns;
    const low = { ...sheet.areas, columns: [{ ...column, height: 420 }] };
    const pagesOf = (isAside: boolean): readonly string[] => {
      const key = sheet.key.map((one, index) => ({
        ...one,
        isAside: isAside && index > 0,
        quotation: `${long} ${index}`,
      }));
      const of = { ...sheet, key, areas: low, hasLegend: false };
      return renderWords(of, edition, geography, style, data, printColour);
    };
    expect(pagesOf(false).length).toBeGreaterThan(1);
    const [page, ...further] = pagesOf(true);
    expect(further).toEqual([]);
    const all = textsOf(page).join(' ');
    expect(all.match(/A long sentence/g)?.length).toBe(24);
    for (const { name } of sheet.key.slice(2)) expect(all).toContain(name);
  });

  test('go on over further pages, each with the source of its quotations, and nothing is lost', () => {
    const key = Array.from({ length: 90 }, (_, index) => ({
      ...sheet.key[0]!,
      number: index + 1,
      name: `Place number ${index + 1}`,
      quotation: `“Sentence ${index + 1} of an article that goes on for more than one line here.”`,
    }));
    const pages = renderWords({ ...sheet, key }, edition, geography, style, data, printColour);
    expect(pages.length).toBeGreaterThan(2);
    const names = pages.flatMap(textsOf).filter((text) => text.startsWith('Place number'));
    expect(names).toEqual(key.map(({ name }) => name));
    for (const page of pages) expect(page).toContain('Quotations: A. Author');
    expect(textsOf(pages[1])).toContain(`Page 2 of ${pages.length}`);
  });

  test('set a long title smaller rather than cut it off', () => {
    const title = 'A very long title of a sheet about a place with a very long name '.repeat(2);
    const [page = ''] = renderWords(
      { ...sheet, title },
      edition,
      geography,
      style,
      data,
      printColour,
    );
    const [, size] = /font-size="([\d.]+)"[^>]*>A very long/.exec(page) ?? [];
    expect(Number(size)).toBeLessThan(18);
    expect(Number(size)).toBeGreaterThan(11.4);
  });

  test('are nowhere smaller than 8.5 points', () => {
    const sizes = [...(first ?? '').matchAll(/font-size="([\d.]+)"/g)].map(([, size]) =>
      Number(size),
    );
    expect(Math.min(...sizes) * 0.75).toBeGreaterThanOrEqual(8.5);
  });
});

describe('the legend of a sheet', () => {
  const compiled = compileDirectory(resolve('geodata'));

  test('explains the numbers, and what the style draws on the maps as it draws it', async () => {
    const found = await compiled;
    if (!found.ok) throw new Error('The edition has mistakes: npm run validate lists them.');
    const own = { base: '', fonts: null, labels: 'both' } as const;
    for (const theme of [printColour, printGrey]) {
      const real = buildStyle(found.edition, found.geography, theme, own);
      const place = sheetOf(found.edition, { type: 'place', place: 'castello-road' });
      const pages = renderWords(place, found.edition, found.geography, real, {}, theme);
      const [page = ''] = pages;
      const words = textsOf(page);
      expect(words).toEqual(
        expect.arrayContaining(['place of the article', 'route of the article']),
      );
      // A place is explained once: by its number, not by the dot that the number covers.
      expect(words.filter((text) => text === 'place of the article')).toHaveLength(1);
      expect(page).toContain(`stroke="${theme.place}"`);
      expect(pages).toHaveLength(1);
      const every = sheetOf(found.edition, { type: 'edition' });
      const wholes = renderWords(every, found.edition, found.geography, real, {}, theme);
      expect(wholes.join('')).toContain(`fill="${theme.builtUp}"`);
    }
  });

  test('sets long words in two lines and cuts none off', () => {
    const words = 'a thing with a name that is far too long for the half of a narrow column';
    const setting = settingOf(sheet, inksOf(printColour));
    const item = { words, draw: () => '' };
    const one = setLegend([item, item], 300, setting);
    expect(textsOf(one.draw(0, 0)).join(' ').split(words)).toHaveLength(3);
    expect(one.height).toBeGreaterThan(
      setLegend([{ ...item, words: 'short' }], 300, setting).height,
    );
  });
});

describe('samples in a legend', () => {
  const core = { colour: '#aa0000', opacity: 0.5, width: 12, dashes: [6, 3] };
  const hatch = { id: 'h', colour: '#00aa00', spacing: 4, width: 1, slant: 'down' } as const;

  test('show a line with its casing, no wider than there is room for, and its dashes in proportion', () => {
    const casing = { colour: '#ffffff', opacity: 1, width: 2, dashes: [] };
    const svg = drawSwatch({ type: 'line', casing, core }, 0, 0);
    expect(svg.indexOf('#ffffff')).toBeLessThan(svg.indexOf('#aa0000'));
    expect(svg).toContain('stroke="#aa0000" stroke-opacity=".5" stroke-width="5"');
    expect(svg).toContain('stroke-dasharray="2.5 1.25"');
  });

  test('show an area’s fill, hatch and edge, and that it fades', () => {
    const fill = { colour: '#0000aa', opacity: 0.4 };
    const area = { type: 'area', fill, hatch: { hatch, opacity: 0.3 }, edge: core } as const;
    const sharp = drawSwatch({ ...area, fades: false }, 0, 0);
    expect(sharp).toContain('fill="#0000aa" fill-opacity=".4"');
    expect(sharp).toContain('stroke="#00aa00" stroke-opacity=".3"');
    expect(sharp).toContain('stroke="#aa0000"');
    expect(
      drawSwatch({ ...area, fades: true }, 0, 0).match(/fill="#0000aa"/g)?.length,
    ).toBeGreaterThan(2);
    const bare = drawSwatch({ ...area, fill: null, hatch: null, edge: null, fades: false }, 0, 0);
    expect(bare).toBe('');
  });

  test('show a dot in its colours', () => {
    const stroke = { colour: '#00aaaa', opacity: 1, width: 1.5, dashes: [] };
    const svg = drawSwatch(
      { type: 'point', colour: '#aaaa00', radius: 3, outline: null, stroke },
      ...([0, 0] as const),
    );
    expect(svg).toContain('r="3" fill="#aa0" stroke="#00aaaa"');
  });

  test('show a sign by its outline, its rim outside it', () => {
    const stroke = { colour: '#00aaaa', opacity: 1, width: 1.5, dashes: [] };
    const outline = [
      [0, -4],
      [4, 4],
      [-4, 4],
    ] as const;
    const svg = drawSwatch({ type: 'point', colour: '#aaaa00', radius: 5, outline, stroke }, 0, 0);
    expect(svg).toContain('d="M13 2L17 10L9 10z"');
    expect(svg).toMatch(/stroke="#0aa" stroke-width="3".*fill="#aa0"/);
    expect(svg).not.toContain('<circle');
  });
});

describe('a whole sheet', () => {
  const pages = renderSheet(sheet, edition, geography, style, data, printColour);

  test('is a page of A4 with the figure and its words, without links', () => {
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('width="297mm" height="210mm"');
    expect(pages[0]).toContain('role="img"');
    expect(pages[0]).not.toContain('<a ');
    expect(textsOf(pages[0])).toEqual(
      expect.arrayContaining(['Island', 'Corner', 'Data of today']),
    );
    expect(() => new Resvg(pages[0] ?? '')).not.toThrow();
  });

  test('is the same bytes each time', () => {
    expect(renderSheet(sheet, edition, geography, style, data, printColour)).toEqual(pages);
  });
});

describe('a sheet in greys', () => {
  const compiled = compileDirectory(resolve('geodata'));
  const resources = { base: '', fonts: null, labels: 'both' } as const;
  const baseFile = async (path: string) =>
    JSON.parse(await readFile(join(resolve('static'), path), 'utf8'));

  /** Every colour on the pages of a subject's sheet. */
  async function coloursOf(subject: Subject, theme: Theme): Promise<ReadonlySet<string>> {
    const found = await compiled;
    if (!found.ok) throw new Error('The edition has mistakes: npm run validate lists them.');
    const drawn = buildStyle(found.edition, found.geography, theme, resources);
    const given = await sourceData(drawn, baseFile);
    const [one, places] = [sheetOf(found.edition, subject), found.geography];
    const pages = renderSheet(one, found.edition, places, drawn, given, theme).join('');
    return new Set([...pages.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, ink]) => ink ?? ''));
  }

  test.each<Subject>([
    { type: 'edition' },
    { type: 'place', place: 'castello-road' },
    { type: 'layer', layer: 'supply-routes' },
  ])(
    'has no colour: neither on the maps, nor in the numbers or the words (%j)',
    async (subject) => {
      const colours = await coloursOf(subject, printGrey);
      expect(colours).toContain(printGrey.place);
      const grey = /^(?:none|#(?:(\w)\1{2}|(\w\w)\2{2}))$/;
      expect([...colours].filter((colour) => !grey.test(colour))).toEqual([]);
      // The same sheet in colour has some, or this would see nothing.
      expect([...(await coloursOf(subject, printColour))].some((ink) => !grey.test(ink))).toBe(
        true,
      );
    },
  );
});

describe('the scale of a sheet', () => {
  const inks = inksOf(printColour);
  const tall = { ...sheet.panels[0]!, bounds: [36, 32, 42, 37.5] as const };

  function saidOf(one: Sheet): string {
    return textsOf(drawScale(one, settingOf(one, inks))).join(' ');
  }

  test('is written as 1:N with its paper, and north', () => {
    const close = { ...tall, title: null, bounds: [37, 36.19, 37.02, 36.21] as const };
    const said = saidOf({ ...sheet, panels: [close], scale: 48_712 });
    expect(said).toBe('Scale 1:48,700 on A4, in the middle of the map N');
  });

  test('of a tall map is told at both edges, by the cosine of their latitudes', () => {
    const one = { ...sheet, panels: [tall], scale: 5_000_000 };
    const [upper, lower] = edgeScales(one) ?? [NaN, NaN];
    const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
    expect(upper / lower).toBeCloseTo(cosine(37.5) / cosine(32), 9);
    expect([upper < 5_000_000, lower > 5_000_000]).toEqual([true, true]);
    expect(saidOf(one)).toMatch(/1:5,000,000.*1:4,\d+,\d+ at its upper edge, 1:5,\d+,\d+ at/);
    const narrow = { ...one, areas: { ...one.areas, figure: { ...one.areas.figure, width: 400 } } };
    expect(saidOf(narrow)).toMatch(/^1:5,000,000 \(upper edge 1:4,\d+,\d+, lower 1:5,\d+,\d+\) N$/);
  });

  test('is not told of a map of the world', () => {
    expect(edgeScales({ ...sheet, scale: null })).toBeNull();
    expect(saidOf({ ...sheet, scale: null })).toBe('N');
  });
});

describe('a sheet in Arabic', () => {
  const arabic = { ...sheet, labels: 'both-ar', title: 'The Isle', titleAr: 'الجزيرة' } as const;
  const pages = renderSheet(arabic, edition, geography, style, data, printColour);
  const texts = textsOf(pages[0]);

  test('leads with Arabic, in the title, the key, the legend and its own words', () => {
    expect(texts[texts.indexOf('الجزيرة') - 1]).toBe('The Isle');
    expect(texts).toEqual(expect.arrayContaining(['الميناء', '20 كم', 'ش']));
    expect(texts.join(' ')).not.toMatch(/Not on the map|Scale|headline/);
  });

  test('begins its lines at the right', () => {
    const [, x] = /<text [^>]*?x="([\d.]+)"[^>]*>الجزيرة</.exec(pages[0] ?? '') ?? [];
    expect(Number(x)).toBeGreaterThan(900);
  });

  test('quotes English from the left, also below an Arabic reason why a place is on no map', () => {
    const of = (id: string): number => {
      const found = new RegExp(`<text [^>]*?x="([\\d.]+)"[^>]*>“The ${id} `).exec(pages[0] ?? '');
      return Number(found?.[1]);
    };
    expect(of('chapel')).toBeCloseTo(of('hill'), 1);
  });

  test('with Arabic names alone has no English where there is Arabic', () => {
    const [page] = renderSheet(
      { ...arabic, labels: 'ar' },
      edition,
      geography,
      style,
      data,
      printColour,
    );
    expect(textsOf(page)).not.toContain('The Isle');
    // What has no name in Arabic keeps its own.
    expect(textsOf(page)).toContain('Hill');
  });
});

describe('the address of a sheet', () => {
  const sited = { ...sheet, address: 'https://atlas.example/#place/port', hasQr: true };

  test('is a code that gives it back', async () => {
    const [page = ''] = renderSheet(sited, edition, geography, style, data, printColour);
    expect(page).toContain('shape-rendering="crispEdges"');
    const [without = ''] = renderSheet(sheet, edition, geography, style, data, printColour);
    expect(without).not.toContain('crispEdges');
  });
});

describe('a sheet for those who do not see it', () => {
  test('has a title and a description, and its text stays text', () => {
    const [page = ''] = renderSheet(sheet, edition, geography, style, data, printColour);
    expect(page).toMatch(/^<svg [^>]*><title>The &lt;Island&gt;<\/title><desc>Maps of Island/);
    expect(page).toMatch(/<g role="img" aria-label="Maps of Island/);
    const said = [...page.matchAll(/<g role="(\w+)"(?: aria-level="(\d)")?/g)];
    const roles = said.map(([, role, level]) => `${role}${level ?? ''}`);
    const order = ['heading1', 'paragraph', 'img', 'list', 'listitem', 'paragraph'];
    expect(roles.filter((role, index) => role !== roles[index - 1]).slice(0, 6)).toEqual(order);
    expect(page).toMatch(/<text [^>]*>Hill<\/text>/);
  });
});
