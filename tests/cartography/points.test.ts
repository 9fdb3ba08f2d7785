import { describe, expect, it } from 'vitest';
import { ALL_SIGNS, signsIn } from '../../src/cartography/sign.ts';
import { themes } from '../../src/cartography/theme.ts';
import { valueOf } from './evaluate.ts';
import { layerOf, styleOf } from './made-up-styles.ts';

const style = styleOf();
const ZOOM = 13;

describe('points by kind', () => {
  const sign = layerOf(style, 'spots-sign');
  const signOf = (properties: Record<string, unknown>): string =>
    String(valueOf(sign, 'icon-image', { zoom: ZOOM, properties }));

  it('are dots for towns, and a sign each for a site, a base and an airfield', () => {
    expect(layerOf(style, 'spots-point').type).toBe('circle');
    const asked = [{}, { siteType: 'military' }, { siteType: 'airfield' }].map(signOf);
    expect(new Set(asked).size).toBe(3);
    expect(signsIn(style).map(({ id }) => id)).toEqual(expect.arrayContaining(asked));
  });

  it('differ in outline, in size hardly', () => {
    const areas = ALL_SIGNS.map(({ outline }) => areaOf(outline));
    for (const area of areas) expect(area / (Math.PI * 5 ** 2)).toBeGreaterThan(0.7);
    for (const area of areas) expect(area / (Math.PI * 5 ** 2)).toBeLessThan(1.3);
    expect(new Set(ALL_SIGNS.map(({ outline }) => outline.length)).size).toBe(ALL_SIGNS.length);
  });

  const { place, casing, context, town } = themes.light;
  const coloured = (id: string, property: string, certainty: string): string =>
    String(
      valueOf(layerOf(style, id), property, { zoom: ZOOM, properties: { certainty } }),
    ).toLowerCase();

  it.each([
    ['spots-point', 'circle-color', 'circle-stroke-color', place],
    ['spots-sign', 'icon-color', 'icon-halo-color', place],
    ['spots-sign-context', 'icon-color', 'icon-halo-color', context],
  ])('are solid where certain and hollow where not: %s', (id, fill, rim, colour) => {
    const [solid, hollow] = ['certain', 'less-certain'];
    const same = (a: string, b: string): void => expect(a).toBe(asRgba(b));
    same(coloured(id, fill, solid ?? ''), colour);
    same(coloured(id, rim, solid ?? ''), casing);
    same(coloured(id, fill, hollow ?? ''), casing);
    same(coloured(id, rim, hollow ?? ''), colour);
  });

  it('are solid for towns of context: a hollow one would say that it is uncertain', () => {
    expect(layerOf(style, 'context-towns').paint).toMatchObject({ 'circle-color': town });
  });

  it('grow where the reader picks them', () => {
    const widthOf = (state: Record<string, boolean>, certainty: string): number =>
      Number(valueOf(sign, 'icon-halo-width', { zoom: ZOOM, properties: { certainty }, state }));
    for (const certainty of ['certain', 'uncertain']) {
      expect(widthOf({ selected: true }, certainty)).toBeGreaterThan(widthOf({}, certainty));
    }
  });
});

describe('the precision of a route', () => {
  it('is a band without an edge: narrower lines over wider ones, each pale', () => {
    const lines = style.layers.filter(({ id }) => /^ways-margin(-\d)?$/.test(id));
    expect(lines.length).toBeGreaterThanOrEqual(3);
    const widths = lines.map((layer) =>
      Number(valueOf(layer, 'line-width', { zoom: ZOOM, properties: { reach: 250 } })),
    );
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(new Set(widths).size).toBe(widths.length);
    for (const layer of lines) {
      expect(valueOf(layer, 'line-opacity', { zoom: ZOOM })).toBeLessThanOrEqual(0.05);
    }
  });

  it('is no glow where the reader picks it: fine steps, a tenth of the colour in the middle', () => {
    const lines = style.layers.filter(({ id }) => /^ways-line-band(-\d)?$/.test(id));
    expect(lines.length).toBeGreaterThanOrEqual(8);
    const open = lines.reduce(
      (rest, layer) => rest * (1 - Number(valueOf(layer, 'line-layer-opacity', { zoom: ZOOM }))),
      1,
    );
    expect(1 - open).toBeCloseTo(0.1, 6);
  });
});

function areaOf(outline: readonly (readonly [number, number])[]): number {
  const twice = outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** A colour as the style's package writes it. */
function asRgba(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgba(${r},${g},${b},1)`;
}
