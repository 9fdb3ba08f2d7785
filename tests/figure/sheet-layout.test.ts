import { describe, expect, test } from 'vitest';
import { printColour } from '../../src/cartography/theme.ts';
import type { Edition } from '../../src/core/model.ts';
import { defaultRecipe } from '../../src/core/recipe.ts';
import type { Area, Recipe, Subject } from '../../src/core/sheet.ts';
import { inksOf } from '../../src/figure/ink.ts';
import { widthOf } from '../../src/figure/text/measure.ts';
import { drawWords } from '../../src/figure/words/words.ts';
import { buildSheets } from '../../src/print/sheet.ts';
import { anseria } from '../print/anseria.ts';

/** An edition with more places than a page has room for, with long names in both languages. */
const crowded: Edition = {
  ...anseria,
  address: 'https://atlas.example/a/rather/long/address/of/a/site/',
  summary: 'An invented island, of which this sentence says nothing at all but goes on. '.repeat(3),
  places: [
    ...anseria.places.map((place) => ({ ...place, nameAr: 'مكان له اسم طويل بعض الشيء' })),
    ...Array.from({ length: 18 }, (_, index) => ({
      ...anseria.places[0]!,
      id: `house-${index}`,
      number: index + 6,
      name: `House ${index} of the many that stand there`,
      nameAr: `البيت ${index}`,
      anchor: [150.3 + index / 900, -19.1 - index / 700] as const,
    })),
  ],
};

interface Word extends Area {
  readonly text: string;
}

/** Every text of a page but those in discs, with the ground that it takes. */
function wordsOf(page: string): readonly Word[] {
  return [...page.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].flatMap(
    ([, attributes = '', raw = '']) => {
      const of = (name: string): string | undefined =>
        new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
      const size = Number(of('font-size'));
      if (of('font-size') === undefined) return [];
      const text = raw
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replace(/&#39;/g, "'")
        .replaceAll('\u200f', '');
      const isItalic = of('font-style') === 'italic';
      const face = of('font-weight') === '600' ? 'semibold' : isItalic ? 'italic' : 'regular';
      const width = widthOf(text, face, size);
      const left = of('text-anchor') === 'end' ? width : 0;
      const [x, y] = [Number(of('x')) - left, Number(of('y')) - 0.72 * size];
      return [{ text, x, y, width, height: 0.9 * size }];
    },
  );
}

function meet(a: Area, b: Area, slack: number): boolean {
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

const items = Array.from({ length: 11 }, (_, index) => ({
  words: `thing ${index} that is drawn on the map`,
  draw: () => '',
}));

const subjects: readonly Subject[] = [
  { type: 'edition' },
  { type: 'place', place: 'road' },
  { type: 'place', place: 'chapel' },
  { type: 'layer', layer: 'near' },
  { type: 'passage', passage: 1 },
  { type: 'view', center: [150.3, -19.1], zoom: 11 },
  { type: 'box', bounds: [150.2, -19.2, 150.4, -19] },
  { type: 'atlas' },
];
const papers = (['a5', 'a4', 'a3', 'letter'] as const).flatMap((size) =>
  (['landscape', 'portrait'] as const).map((orientation) => ({ size, orientation, margin: 12 })),
);
const cases = subjects.flatMap((subject) => papers.map((paper) => [subject, paper] as const));

describe.each(cases)('every page of %j on %j', (subject, paper) => {
  const choices: readonly Partial<Recipe>[] = [
    {},
    { labels: 'both-ar', quotes: 'whole' },
    { labels: 'ar', parts: { key: false, legend: true, locator: true, qr: false } },
  ];
  const edition = subject.type === 'atlas' ? anseria : crowded;
  const sheets = choices.flatMap((choice) =>
    buildSheets(edition, { ...defaultRecipe(subject), paper, ...choice }),
  );
  const drawn = sheets.map((sheet) => {
    const pages = drawWords(sheet, edition, items, inksOf(printColour)).map(
      ({ head, body }) => head + body,
    );
    return { sheet, pages: pages.map(wordsOf), markup: pages.join('') };
  });

  test('keeps its margins', () => {
    for (const { sheet, pages } of drawn) {
      const { x, y, width, height } = sheet.areas.page;
      const outside = [...pages.flat(), ...sheet.panels.map((area) => ({ ...area, text: 'map' }))]
        .filter(
          (area) =>
            area.x < x - 1 ||
            area.y < y - 1 ||
            area.x + area.width > x + width + 1 ||
            area.y + area.height > y + height + 1,
        )
        .map(({ text }) => text);
      expect(outside).toEqual([]);
    }
  });

  test('has no words on words, nor on a map', () => {
    for (const { sheet, pages } of drawn) {
      for (const [index, page] of pages.entries()) {
        const maps = index === 0 ? sheet.panels : [];
        const clashes = page.flatMap((word, at) => [
          ...page
            .slice(at + 1)
            .flatMap((other) => (meet(word, other, 2.5) ? [[word.text, other.text]] : [])),
          ...maps.flatMap((map) => (meet(word, map, 1) ? [[word.text, 'map']] : [])),
        ]);
        expect(clashes).toEqual([]);
      }
    }
  });

  test('loses no place of the key, no credit and no item of the legend', () => {
    for (const { sheet, pages } of drawn) {
      const all = pages
        .flat()
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' ');
      const isArabic = sheet.labels !== 'both';
      for (const { name, nameAr } of sheet.hasKey ? sheet.key : []) {
        const [first = ''] = (isArabic ? (nameAr ?? name) : name).split(' ');
        expect(all).toContain(first);
      }
      if (!isArabic) {
        for (const credit of sheet.credits) {
          for (const word of credit.split(/\s+/).filter(({ length }) => length < 20)) {
            expect(all).toContain(word);
          }
        }
        if (sheet.hasLegend) expect(all).toContain('thing 0');
      }
    }
  });

  test('has no text below 8.5 points', () => {
    for (const { markup } of drawn) {
      const sizes = [...markup.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes) * 0.75).toBeGreaterThanOrEqual(8.5);
    }
  });
});
