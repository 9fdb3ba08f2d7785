import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../src/core/model.ts';
import type { Panel, Subject } from '../../src/core/sheet.ts';
import { sheetOf } from '../support/sheet-of.ts';
import { anseria } from './anseria.ts';

const MM = 96 / 25.4;

/** The scale of a panel on paper as N of 1:N, at its middle latitude. */
function scaleOf({ bounds: [west, south, east, north], width }: Panel): number {
  const northing = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180));
  const middle = Math.atan(Math.sinh((northing(south) + northing(north)) / 2));
  const metres = (((east - west) * Math.PI) / 180) * 6378137 * Math.cos(middle);
  return metres / ((width * 0.0254) / 96);
}

function holds(panel: Panel | undefined, inner: Bounds): boolean {
  if (panel === undefined) return false;
  const [west, south, east, north] = panel.bounds;
  return west <= inner[0] && south <= inner[1] && east >= inner[2] && north >= inner[3];
}

describe.each<[string, Subject]>([
  ['the edition', { type: 'edition' }],
  ['a place', { type: 'place', place: 'road' }],
  ['a place nobody has seen', { type: 'place', place: 'chapel' }],
  ['a layer', { type: 'layer', layer: 'near' }],
  ['a paragraph', { type: 'passage', passage: 1 }],
  ['a view', { type: 'view', center: [150.3, -19.1], zoom: 12 }],
  ['a box', { type: 'box', bounds: [150.2, -19.2, 150.4, -19] }],
  ['a layer without places', { type: 'layer', layer: 'empty' }],
])('the sheet of %s', (_name, subject) => {
  const sheet = sheetOf(anseria, subject);

  test('is A4, landscape, with margins of 12 mm that no panel enters', () => {
    expect([sheet.width / MM, sheet.height / MM]).toEqual([297, 210]);
    for (const { x, y, width, height } of sheet.panels) {
      expect(Math.min(x, y, sheet.width - x - width) / MM).toBeGreaterThanOrEqual(11.99);
      expect((sheet.height - y - height) / MM).toBeGreaterThan(20);
    }
  });

  test('has panels that don’t overlap', () => {
    expect(sheet.panels.length).toBeGreaterThan(0);
    for (const [index, a] of sheet.panels.entries()) {
      for (const b of sheet.panels.slice(0, index)) {
        const isApart =
          a.x >= b.x + b.width ||
          b.x >= a.x + a.width ||
          a.y >= b.y + b.height ||
          b.y >= a.y + a.height;
        expect(isApart).toBe(true);
      }
    }
  });

  test('says whose words it quotes, on what terms, of what date, and how it is cited', () => {
    expect(sheet.credits.slice(0, 2)).toEqual([
      'Quotations: An author, A publisher, 1 January 2016, https://publisher.example',
      'Compiled on 22 November 2026. Base map made with Natural Earth (public domain). © The surveyors.',
    ]);
    expect(sheet.credits.at(-1)).toMatch(/^Cite this sheet as: “.+”, in: .+, 22 November 2026$/);
    expect(sheet.credits.join()).not.toContain('Nobody');
  });

  test('gives a reason for each place that no panel shows', () => {
    for (const { place, absent } of sheet.key) {
      expect(absent === null).toBe(place !== 'chapel');
    }
  });
});

describe('the sheet of the edition', () => {
  const { panels, key } = sheetOf(anseria, { type: 'edition' });

  test('has a panel for each frame, the first the largest', () => {
    expect(panels.map(({ title }) => title)).toEqual(['Town', 'Isle', 'World']);
    const sizes = panels.map(({ width, height }) => width * height);
    expect(sizes[0]).toBe(Math.max(...sizes));
    for (const [index, frame] of anseria.frames.entries()) {
      const [w, s, e, n] = frame.bounds;
      expect(holds(panels[index], [w + 1e-9, s + 1e-9, e - 1e-9, n - 1e-9])).toBe(true);
    }
  });

  test('has a key of every mentioned place, each with one short quotation', () => {
    expect(key.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    for (const { quotation } of key) {
      expect(quotation).toMatch(/^“….*Old .*…”$/);
      expect(quotation?.length).toBeLessThanOrEqual(anseria.quoteLimit + 2);
    }
    expect(key[0]?.passages).toEqual([0, 1]);
  });

  test('without frames shows the region', () => {
    const [panel, ...more] = sheetOf({ ...anseria, frames: [] }, { type: 'edition' }).panels;
    expect(more).toEqual([]);
    expect(holds(panel, [150.1, -19.9, 151.9, -18.1])).toBe(true);
  });
});

describe('the sheet of a place', () => {
  const sheet = sheetOf(anseria, { type: 'place', place: 'road' });
  const [main, locator] = sheet.panels;

  test('frames it at a round scale, and a smaller map shows where that is', () => {
    expect(holds(main, [150.31, -19.11, 150.36, -19.06])).toBe(true);
    const scale = scaleOf(main!);
    expect(Math.abs(scale / Number(scale.toPrecision(2)) - 1)).toBeLessThan(0.001);
    expect(locator?.title).toBe('Isle');
    expect(holds(locator, main!.bounds)).toBe(true);
  });

  test('has it first in the key, then what else the map shows, each with one short quotation', () => {
    expect(sheet.key.map(({ place }) => place)).toEqual(['road', 'harbour']);
    for (const { quotation } of sheet.key) {
      expect(quotation).toMatch(/^“….*Old (road|harbour).*…”$/);
      expect(quotation?.length).toBeLessThanOrEqual(anseria.quoteLimit + 2);
    }
    expect(sheet).toMatchObject({
      selected: 'road',
      title: 'Place road',
      subtitle: 'Built in 1900.',
    });
  });

  test('credits its own sources', () => {
    expect(sheet.credits[2]).toBe('Sources of the places, by licence. CC BY 4.0: The surveyor');
    const mill = sheetOf(anseria, { type: 'place', place: 'mill' });
    expect(mill.credits[2]).toContain('CC BY 4.0: The surveyor · Public domain: An atlas');
  });

  test('of a mere point shows three kilometres at least; of a country, much more', () => {
    const heightOf = (place: string): number => {
      const [panel] = sheetOf(anseria, { type: 'place', place }).panels;
      return ((panel?.height ?? 0) * 0.0254 * scaleOf(panel!)) / 96;
    };
    expect(heightOf('harbour')).toBeGreaterThanOrEqual(2999);
    expect(heightOf('harbour')).toBeLessThan(6000);
    expect(heightOf('land')).toBeGreaterThan(1_500_000);
  });

  test('beyond the region shows whole countries, for the base map knows nothing else there', () => {
    const far = anseria.places.map((place) =>
      place.id === 'harbour' ? { ...place, anchor: [100, 10], bounds: [100, 10, 100, 10] } : place,
    ) as typeof anseria.places;
    const [near, beyond] = [anseria, { ...anseria, places: far }].map(
      (edition) => sheetOf(edition, { type: 'place', place: 'harbour' }).panels[0]!,
    );
    expect(scaleOf(near!)).toBeLessThan(50_000);
    expect(scaleOf(beyond!)).toBeGreaterThan(8_000_000);
  });

  test('has no English line below its title where it is Arabic', () => {
    const subject = { type: 'place', place: 'road' } as const;
    const arabic = { ...anseria, summaryAr: 'جزيرة مخترعة. وأكثر.' };
    expect(sheetOf(arabic, subject, { labels: 'ar' }).subtitle).toBe('جزيرة مخترعة.');
    expect(sheetOf({ ...arabic, summaryAr: null }, subject, { labels: 'both-ar' }).subtitle).toBe(
      '',
    );
  });

  test('that the article doesn’t mention has no entry', () => {
    const { key, selected } = sheetOf(anseria, { type: 'place', place: 'mill' });
    expect(key.map(({ place }) => place)).not.toContain('mill');
    expect(selected).toBe('mill');
  });
});

describe('the sheet of a layer', () => {
  test('frames all of its places, mentioned or not, and names them', () => {
    const { panels, key, named } = sheetOf(anseria, { type: 'layer', layer: 'near' });
    expect(key.map(({ place }) => place)).toEqual(['harbour', 'road', 'chapel']);
    expect(named).toEqual(['mill']);
    expect(holds(panels[0], [150.3, -19.12, 150.36, -19.06])).toBe(true);
  });
});

describe('quotations', () => {
  const place = { type: 'place', place: 'road' } as const;

  test('may be left out, and then nothing is attributed but the article', () => {
    const { key, credits } = sheetOf(anseria, place, { quotes: 'none' });
    expect(key.map(({ quotation }) => quotation)).toEqual([null, null]);
    expect(credits[0]).toMatch(/^Article: An author/);
  });

  test('are not claimed where the key that would hold them is left out', () => {
    const parts = { key: false, legend: true, locator: true, qr: true };
    const { credits, hasKey } = sheetOf(anseria, place, { parts });
    expect([hasKey, credits[0]?.startsWith('Article: An author')]).toEqual([false, true]);
  });

  test('may be whole: every sentence of what the sheet is about, one of each other place', () => {
    const [own, other] = sheetOf(anseria, place, { quotes: 'whole' }).key;
    expect(own?.quotation?.split('\n')).toEqual([
      expect.stringMatching(/^Headline “In the beginning.*their base.*it had been\.”$/),
      expect.stringMatching(/^¶1 “In the beginning.*Old road.*it had been\.”$/),
    ]);
    expect(other?.quotation).toMatch(/^“In the beginning.*Old harbour.*it had been\.”$/);
  });

  test('on the sheet of a paragraph are from that paragraph', () => {
    const { key, title, subtitle } = sheetOf(anseria, { type: 'passage', passage: 0 });
    expect([title, subtitle]).toEqual(['Headline', `“${anseria.citation.title}”`]);
    expect(key[0]?.quotation).toContain('their base');
  });
});

describe('the address of a sheet', () => {
  test('is that of the same view, where the site has one', () => {
    const sited = { ...anseria, address: 'https://atlas.example/isle/' };
    const sheet = sheetOf(sited, { type: 'place', place: 'road' });
    expect(sheet.address).toMatch(
      /^https:\/\/atlas\.example\/isle\/#place\/road\?view=150\.\d+,-19\.\d+,1\d(\.\d+)?$/,
    );
    expect(sheet.credits.at(-1)).toBe(`This map: ${sheet.address}`);
    expect(sheet.hasQr).toBe(true);
    expect(sheetOf(anseria, { type: 'place', place: 'road' })).toMatchObject({
      address: null,
      hasQr: false,
    });
  });
});

describe('an unknown name', () => {
  test('is a WrongSheet that offers near ones', () => {
    expect(() => sheetOf(anseria, { type: 'place', place: 'harbor' })).toThrow(
      'There is no place "harbor" in this edition. Did you mean "harbour"?',
    );
    expect(() => sheetOf(anseria, { type: 'layer', layer: 'fare' })).toThrow('"far"');
  });
});
