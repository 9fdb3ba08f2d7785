import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../src/core/model.ts';
import type { Panel, Subject } from '../../src/core/sheet.ts';
import { buildSheet } from '../../src/print/sheet.ts';
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
  ['a layer', { type: 'layer', layer: 'far' }],
  ['a layer without places', { type: 'layer', layer: 'empty' }],
])('the sheet of %s', (_name, subject) => {
  const sheet = buildSheet(anseria, subject);

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

  test('says whose words it quotes, on what terms, and of what date it is', () => {
    expect(sheet.credits[0]).toBe(
      'Quotations: An author, A publisher, 1 January 2016, https://publisher.example',
    );
    expect(sheet.credits.at(-1)).toBe(
      'Compiled on 22 November 2026. Base map made with Natural Earth (public domain). © The surveyors.',
    );
    expect(sheet.credits.join()).not.toContain('Nobody');
  });

  test('gives a reason for each place that no panel shows', () => {
    for (const { place, absent } of sheet.key) {
      expect(absent === null).toBe(place !== 'chapel');
    }
  });
});

describe('the sheet of the edition', () => {
  const { panels, key } = buildSheet(anseria, { type: 'edition' });

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
    const [panel, ...more] = buildSheet({ ...anseria, frames: [] }, { type: 'edition' }).panels;
    expect(more).toEqual([]);
    expect(holds(panel, [150.1, -19.9, 151.9, -18.1])).toBe(true);
  });
});

describe('the sheet of a place', () => {
  const sheet = buildSheet(anseria, { type: 'place', place: 'road' });
  const [main, locator] = sheet.panels;

  test('frames it at a round scale, and a smaller map shows where that is', () => {
    expect(holds(main, [150.31, -19.11, 150.36, -19.06])).toBe(true);
    const scale = scaleOf(main!);
    expect(Math.abs(scale / Number(scale.toPrecision(2)) - 1)).toBeLessThan(0.001);
    expect(locator?.title).toBe('Isle');
    expect(holds(locator, main!.bounds)).toBe(true);
  });

  test('has it first in the key with every quotation, then what else the map shows', () => {
    expect(sheet.key.map(({ place }) => place)).toEqual(['road', 'harbour']);
    expect(sheet.key[0]?.quotation?.split('\n')).toEqual([
      expect.stringMatching(/^Headline “….*their base.*…”$/),
      expect.stringMatching(/^¶1 “….*Old road.*…”$/),
    ]);
    expect(sheet.key[1]?.quotation).not.toContain('\n');
    expect(sheet).toMatchObject({
      selected: 'road',
      title: 'Place road',
      subtitle: 'Built in 1900.',
    });
  });

  test('credits its own sources', () => {
    expect(sheet.credits[1]).toBe('Sources of the places, by licence. CC BY 4.0: The surveyor');
    const mill = buildSheet(anseria, { type: 'place', place: 'mill' });
    expect(mill.credits[1]).toContain('CC BY 4.0: The surveyor · Public domain: An atlas');
  });

  test('of a mere point shows three kilometres at least; of a country, much more', () => {
    const heightOf = (place: string): number => {
      const [panel] = buildSheet(anseria, { type: 'place', place }).panels;
      return ((panel?.height ?? 0) * 0.0254 * scaleOf(panel!)) / 96;
    };
    expect(heightOf('harbour')).toBeGreaterThanOrEqual(2999);
    expect(heightOf('harbour')).toBeLessThan(6000);
    expect(heightOf('land')).toBeGreaterThan(1_500_000);
  });

  test('that the article doesn’t mention has no entry', () => {
    const { key, selected } = buildSheet(anseria, { type: 'place', place: 'mill' });
    expect(key.map(({ place }) => place)).not.toContain('mill');
    expect(selected).toBe('mill');
  });
});

describe('the sheet of a layer', () => {
  test('frames its places, also across the antimeridian', () => {
    const { panels, key } = buildSheet(anseria, { type: 'layer', layer: 'far' });
    expect(key.map(({ place }) => place).slice(0, 2)).toEqual(['land', 'empire']);
    const [west = 0, , east = 0] = panels[0]?.bounds ?? [];
    expect([west < 179, east > 185, east - west < 120]).toEqual([true, true, true]);
  });
});

describe('an unknown name', () => {
  test('is a RangeError that offers near ones', () => {
    expect(() => buildSheet(anseria, { type: 'place', place: 'harbor' })).toThrow(
      new RangeError('There is no place "harbor" in this edition. Did you mean "harbour"?'),
    );
    expect(() => buildSheet(anseria, { type: 'layer', layer: 'fare' })).toThrow('"far"');
  });
});
