import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { renderFigure } from '../../src/figure/figure.ts';
import { cameraOf } from '../../src/figure/camera.ts';
import { locatorsOf } from '../../src/figure/furniture/locator.ts';
import { barOf } from '../../src/core/scale-bar.ts';
import { overlap } from '../../src/figure/labels/box.ts';
import { squareRound } from '../../src/figure/labels/taken.ts';
import { light, printColour } from '../../src/cartography/theme.ts';
import { inksOf } from '../../src/figure/ink.ts';
import { layoutOn } from '../../src/figure/labels/layout.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { nameDiscs } from '../../src/figure/numbers/named-discs.ts';
import { renderView } from '../../src/figure/view.ts';
import { placeDiscs } from '../../src/figure/numbers/discs.ts';
import { numberedBy } from '../../src/figure/numbers/home.ts';
import { collection, data, entry, feature, sheet, square, style } from './island.ts';

const svg = renderFigure(sheet, style, data, printColour);
const cameras = sheet.panels.map(({ bounds, width, height }) => cameraOf(bounds, width, height));

/** The group that opens at an index, with all that it holds. */
function groupAt(markup: string, start: number): string {
  let depth = 0;
  for (const { 0: tag, index } of markup.slice(start).matchAll(/<\/?g\b[^>]*>/g)) {
    depth += tag.startsWith('</') ? -1 : tag.endsWith('/>') ? 0 : 1;
    if (depth === 0) return markup.slice(start, start + index + tag.length);
  }
  throw new Error(`The group at ${start} is not closed.`);
}

describe('the figure', () => {
  test('is the same bytes each time', () => {
    expect(renderFigure(sheet, style, data, printColour)).toBe(svg);
  });

  test('is well-formed, and its view box is its panels’ box', () => {
    expect(() => new Resvg(svg)).not.toThrow();
    expect(svg).toContain('viewBox="45 100 660 400"');
  });

  test('escapes everything that comes from data', () => {
    expect(svg).toContain('Port &amp; &quot;Quay&quot; &lt;Old&gt;');
    expect(svg).toContain('<title>Map: The &lt;Island&gt;</title>');
    expect(svg).not.toMatch(/<(Old|Island|was|script)/);
  });

  test('credits what the sources ask for, without their markup', () => {
    expect(svg).toContain('>Atlas &amp; Co</text>');
    expect(svg).not.toContain('&lt;a');
  });

  test('has no ids that could clash, no styles that a security policy forbids, no font but its own', () => {
    expect(svg).not.toMatch(/ (id|style|class)="/);
    expect(new Set(svg.match(/font-family="[^"]*"/g))).toEqual(
      new Set([
        'font-family="Noto Sans,Noto Sans Arabic,sans-serif"',
        'font-family="Noto Sans Arabic,Noto Sans,sans-serif"',
      ]),
    );
  });

  test('is one picture with a name and a description, and links that can be reached', () => {
    expect(svg).toMatch(/<g role="img"><title>[^<]*<\/title><desc>[^<]*<\/desc>/);
    expect(svg).toContain('Maps of Island, Corner. Numbered places: 1 Port');
    // What is inside a picture can't be reached.
    expect(groupAt(svg, svg.indexOf('<g role="img">'))).not.toContain('<a ');
    expect(svg.match(/<a href="#place\/[a-z]+">/g)).toEqual([
      '<a href="#place/hill">',
      '<a href="#place/port">',
      '<a href="#place/camp">',
    ]);
  });

  test('writes Arabic as text in a font that has it, and halos out of the way', () => {
    expect(svg).toMatch(
      /<text [^>]*font-family="Noto Sans Arabic,Noto Sans,sans-serif" lang="ar"[^>]*>الميناء</,
    );
    expect(svg).toMatch(/<g aria-hidden="true" fill="none" stroke-linejoin="round">/);
  });

  test('has one decimal at most in its coordinates', () => {
    expect(svg).not.toMatch(/ (d|x|y|cx|cy|r|transform)="[^"]*\.\d\d/);
  });
});

describe('numbers', () => {
  test('stand on the most detailed panel that holds the place, once', () => {
    const byPanel = numberedBy(sheet.key, cameras, data).map((places) =>
      places.map(({ entry: { place } }) => place),
    );
    expect(byPanel).toEqual([['hill'], ['port', 'camp']]);
  });

  test('leave a place far wider than a panel to a wider one', () => {
    const wide = { ...data, 'layer-sites': collection(feature(square(10, 20, 1), { id: 'port' })) };
    const byPanel = numberedBy([entry('port')], cameras, wide);
    expect(byPanel.map((places) => places.length)).toEqual([1, 0]);
  });

  test('are hollow where the position is uncertain', () => {
    expect(svg).toMatch(/<a href="#place\/camp"><title>2 Camp<\/title><circle [^>]*fill="#ffffff"/);
    expect(svg).toMatch(/<a href="#place\/hill"><title>3 Hill<\/title><circle [^>]*fill="#a63d26"/);
  });

  test('are in the colours of the style’s theme', () => {
    const drawn = renderFigure(sheet, style, data, { ...light, place: '#123456' });
    expect(drawn).toContain('fill="#123456"');
    expect(drawn).toContain(`stroke="${light.border}"`);
    expect(drawn).not.toContain(printColour.paper);
  });

  test('never cover one another, even in one spot', () => {
    const at = [100, 100] as const;
    const places = Array.from({ length: 14 }, (_, index) => ({
      entry: { ...entry('port'), number: index + 1 },
      at,
      isUncertain: false,
    }));
    const discs = placeDiscs(places, [200, 200], []);
    expect(discs.map(({ isMoved }) => isMoved)).toEqual([false, ...Array(13).fill(true)]);
    discs.forEach((disc, index) => {
      for (const other of discs.slice(0, index)) {
        const [one, two] = [disc, other].map(({ middle, radius }) => squareRound(middle, radius));
        expect(one !== undefined && two !== undefined && overlap(one, two)).toBe(false);
      }
    });
  });
});

describe('names beside numbers', () => {
  const place = { entry: { ...entry('port'), name: 'Harbour' }, at: [150, 100], isUncertain: false } as const; // prettier-ignore
  const size = [300, 200] as const;
  const around = [-25, 0, 25].flatMap((dx) => [-25, 0, 25].map((dy) => [dx, dy] as const));
  const crowd = around
    .filter(([dx, dy]) => dx !== 0 || dy !== 0)
    .map(([dx, dy]) => ({ box: squareRound([150 + dx, 100 + dy], 4), by: 'other' }));

  test('stay at their place where there is room, else move away with the name, at a leader’s end', () => {
    const [roomy, crowded] = [[], crowd].map((taken) => {
      const discs = placeDiscs([place], size, []);
      const layout = layoutOn(size, { taken, cover: () => 0 });
      const named = nameDiscs(discs, [], [], layout, inksOf(printColour));
      return { discs: named, labels: layout.labels.all() };
    });
    expect(roomy?.discs[0]).toMatchObject({ middle: [150, 100], isMoved: false });
    expect(crowded?.discs[0]?.isMoved).toBe(true);
    for (const named of [roomy, crowded]) {
      expect(named?.labels.map(({ request }) => request.text)).toEqual(['Harbour']);
    }
    const [label] = crowded?.labels ?? [];
    for (const { box } of crowd) expect(label !== undefined && overlap(label.box, box)).toBe(false);
  });
});

describe('dots of context', () => {
  test('are left out of a sheet where no name stands beside them: nobody can ask for it there', () => {
    const town = (lng: number, name: string) =>
      feature({ type: 'Point', coordinates: [lng, 20.8] }, { name });
    const towns = { type: 'geojson', data: collection() } as const;
    const dotted: StyleSpecification = {
      ...style,
      sources: { ...style.sources, 'context-towns': towns },
      layers: [
        ...style.layers,
        {
          id: 'dots',
          type: 'circle',
          source: 'context-towns',
          paint: { 'circle-color': '#123456' },
        },
        {
          id: 'towns',
          type: 'symbol',
          source: 'context-towns',
          layout: { 'text-field': ['get', 'name'], 'text-font': ['Noto Sans'] },
        },
      ],
    };
    const two = { ...data, 'context-towns': collection(town(10.3, 'Hamlet'), town(10.5, '')) };
    const [main] = sheet.panels;
    const drawn = renderFigure(
      { ...sheet, panels: main === undefined ? [] : [main] },
      dotted,
      two,
      printColour,
    );
    expect(drawn.match(/fill="#123456"/g)).toHaveLength(1);
    const view = { center: [10.5, 20.5], zoom: 9 } as const;
    expect(renderView(view, [600, 600], dotted, two).match(/fill="#123456"/g)).toHaveLength(2);
  });
});

describe('a panel within another', () => {
  test('is outlined on the smallest that holds it', () => {
    const nested = [
      [0, 0, 40, 40],
      [10, 10, 20, 20],
      [14, 14, 15, 15],
    ] as const;
    const nestedCameras = nested.map((bounds) => cameraOf(bounds, 200, 200));
    const found = locatorsOf(nestedCameras, ['World', 'Land', 'Town']);
    expect(found.map((locators) => locators.map(({ title }) => title))).toEqual([
      ...[['Land'], ['Town'], []],
    ]);
  });
});

describe('scale bars', () => {
  test.each([0.7, 12.3, 61.4, 999, 23456])('are true at %d metres a pixel', (metres) => {
    for (const [unit, name] of [
      [1000, 'km'],
      [1609.344, 'mi'],
    ] as const) {
      const bar = barOf(metres, unit, name, 120);
      const length = Number(bar.text.replace(/[^\d.]/g, ''));
      expect(Math.abs((bar.pixels * metres) / unit / length - 1)).toBeLessThan(0.005);
      expect(bar.pixels).toBeLessThanOrEqual(120);
      expect(bar.pixels).toBeGreaterThan(40);
    }
  });

  test('stand on maps, not on a world', () => {
    expect(svg).toMatch(/>\d+ km<\/text>/);
    const world = [{ ...sheet.panels[0]!, bounds: [-170, -50, 170, 70] as const }];
    expect(renderFigure({ ...sheet, panels: world }, style, data, printColour)).not.toMatch(
      / (km|mi)<\/text>/,
    );
  });
});

describe('a selected place', () => {
  test('is drawn in the state of being selected', () => {
    expect(svg).not.toContain('r="9"');
    expect(renderFigure({ ...sheet, selected: 'hill' }, style, data, printColour)).toContain(
      'r="9"',
    );
  });
});
