import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { renderView } from '../../src/figure/view.ts';
import { collection, data, feature, square, style } from './island.ts';

const SIZE = [200, 200] as const;
const VIEW = { center: [10.5, 20.5], zoom: 8.5 } as const;

/** A view of nothing but two squares, one on the other, in one style layer. */
function squares(paint: Readonly<Record<string, unknown>>, type = 'fill'): string {
  const layer = { id: 'squares', type, source: 'base-land', paint };
  const layers: StyleSpecification['layers'] = JSON.parse(JSON.stringify([layer]));
  const hatches = [{ id: 'lines', colour: '#112233', spacing: 8, width: 1, slant: 'up' }];
  const metadata = { 'atlas:hatches': hatches };
  const two = collection(feature(square(10, 20, 1)), feature(square(10.2, 20.2, 0.6)));
  return renderView(VIEW, SIZE, { ...style, metadata, layers }, { ...data, 'base-land': two });
}

describe('a view', () => {
  const svg = renderView(VIEW, SIZE, style, data);

  test('is a standalone picture of its size, the same each time, with nothing but the map', () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*width="200" height="200"/,
    );
    expect(() => new Resvg(svg)).not.toThrow();
    expect(renderView(VIEW, SIZE, style, data)).toBe(svg);
    expect(svg).not.toMatch(/ (km|mi)<|Atlas &amp; Co/);
  });

  test('shows what it is told to at its zoom: a degree is as wide as MapLibre has it', () => {
    const degree = (512 * 2 ** 8.5) / 360;
    const land = squares({ 'fill-color': '#fff' });
    const first = Number(/d="M(-?[\d.]+)/.exec(land)?.[1]);
    // What lies beyond the panel is cut off 8 pixels outside.
    expect(first).toBeCloseTo(Math.max(-8, 100 - degree / 2), 0);
  });

  test('draws the selected place as selected', () => {
    expect(svg).not.toContain('r="9"');
    expect(renderView(VIEW, SIZE, style, data, { selected: 'hill', numbered: [] })).toContain(
      'r="9"',
    );
  });
});

describe('things that let the ground through', () => {
  test('darken those of their own layer beneath them', () => {
    const opaque = squares({ 'fill-color': '#000' });
    expect(opaque.match(/<path/g)).toHaveLength(1);
    for (const svg of [
      squares({ 'fill-color': '#000', 'fill-opacity': 0.5 }),
      squares({ 'line-color': '#000', 'line-opacity': 0.5, 'line-width': 20 }, 'line'),
    ]) {
      expect(svg.match(/<path/g)).toHaveLength(2);
    }
  });

  test('keep a faint opacity', () => {
    expect(squares({ 'fill-color': '#000', 'fill-opacity': 0.0175 })).toContain('".018"');
  });
});

describe('dashes', () => {
  test('are as long as the line is wide at the whole zoom below, stretched from there', () => {
    const width = ['interpolate', ['linear'], ['zoom'], 8, 2, 9, 4];
    const svg = squares({ 'line-width': width, 'line-dasharray': [3, 1] }, 'line');
    const [, dashes = ''] = /stroke-dasharray="([^"]*)"/.exec(svg) ?? [];
    expect(dashes.split(' ').map(Number)).toEqual([
      expect.closeTo(3 * 2 * Math.SQRT2, 1),
      expect.closeTo(2 * Math.SQRT2, 1),
    ]);
    expect(svg).toContain('stroke-width="3"');
  });
});

describe('hatches', () => {
  test('are drawn for the features that ask for them, in the hatch’s colour and the fill’s opacity', () => {
    const svg = squares({ 'fill-pattern': 'lines', 'fill-opacity': 0.4 });
    expect(svg).toContain('stroke="#112233" stroke-opacity=".4"');
    expect(svg).toContain(`stroke-width="${Math.SQRT2.toFixed(2)}"`);
    expect(svg.match(/<path/g)).toHaveLength(2);
    const one = squares({ 'fill-pattern': ['match', ['geometry-type'], 'Point', 'lines', ''] });
    expect(one).not.toContain('<path');
  });

  test('that the style does not define are an error with the layer’s and the hatch’s names', () => {
    expect(() => squares({ 'fill-pattern': 'dots' })).toThrow(
      'The style layer "squares" asks for the hatch "dots", which the style does not define: it has "lines".',
    );
  });
});
