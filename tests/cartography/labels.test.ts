import { describe, expect, it } from 'vitest';
import { wording, OF_PLACE } from '../../src/cartography/wording.ts';
import { layerOf, LANGUAGES, styleOf } from './made-up-styles.ts';
import { valueOf } from './evaluate.ts';

const PLACE = { name: 'Hill', nameAr: 'تل', number: 3, mark: 'spot' };

function said(labels: (typeof LANGUAGES)[number], properties: Record<string, unknown>): string {
  const layer = {
    id: 'name',
    type: 'symbol',
    source: 'a',
    layout: { 'text-field': wording(labels, OF_PLACE, '\n') },
  } as const;
  return String(valueOf(layer, 'text-field', { zoom: 12, properties }));
}

describe('what a label says', () => {
  it('is English with Arabic under it, or either alone', () => {
    expect(said('both', PLACE)).toBe('Hill\nتل');
    expect(said('en', PLACE)).toBe('Hill');
    expect(said('ar', PLACE)).toBe('تل');
  });

  it('is English where there is no Arabic', () => {
    for (const labels of LANGUAGES) {
      expect(said(labels, { ...PLACE, nameAr: '' })).toBe('Hill');
      expect(said(labels, { ...PLACE, nameAr: null })).toBe('Hill');
    }
  });
});

describe.each(LANGUAGES)('labels in %s', (labels) => {
  const style = styleOf('light', labels);
  const texts = style.layers.flatMap((layer) => (layer.type === 'symbol' ? [layer] : []));

  it('leave out the language that nobody asked for', () => {
    for (const { id, layout } of texts) {
      const text = JSON.stringify(layout?.['text-field']);
      if (labels === 'en') expect(text, id).not.toMatch(/nameAr|name:ar/);
    }
    const ids = texts.map(({ id }) => id);
    expect(ids.includes('ways-line-label-ar')).toBe(labels === 'both');
  });

  it('are spaced out in capitals only, and never in Arabic', () => {
    for (const { id, layout = {} } of texts) {
      const spacing = layout['text-letter-spacing'];
      if (spacing === undefined || spacing === 0) continue;
      for (const zoom of [1, 2.5, 3.4, 3.5, 7]) {
        const at = { zoom, properties: PLACE };
        if (valueOf(layerOf(style, id), 'text-letter-spacing', at) === 0) continue;
        const text = JSON.stringify(valueOf(layerOf(style, id), 'text-field', at));
        expect(text, `${id} ${zoom}`).toContain('HILL');
        expect(text, `${id} ${zoom}`).not.toContain(PLACE.nameAr);
      }
    }
  });

  it('are capitals for countries only', () => {
    for (const { id, layout = {} } of texts) {
      const isCapital =
        layout['text-transform'] !== undefined || /upcase/.test(JSON.stringify(layout));
      if (isCapital) expect(id).toMatch(/countr/);
    }
  });

  it('are italic for water only', () => {
    for (const { id, layout = {} } of texts) {
      const isItalic = JSON.stringify(layout['text-font']).includes('Italic');
      expect(isItalic, id).toBe(/sea|water|river|lake/.test(id));
    }
  });
});

describe('the names of the article’s countries', () => {
  const layer = layerOf(styleOf('light', 'both'), 'world-country-label');
  const said = (zoom: number) =>
    JSON.stringify(valueOf(layer, 'text-field', { zoom, properties: PLACE }));

  it('are in both languages at once, or in English alone from afar', () => {
    expect(said(4)).toMatch(/HILL.*تل/);
    expect(said(2)).not.toContain('تل');
  });

  it('may stand beside the country where its middle is taken', () => {
    const anchors: unknown = layer.type === 'symbol' && layer.layout?.['text-variable-anchor'];
    expect(anchors).toContain('center');
    expect(anchors).toContain('right');
  });
});

describe('the numbers of a reading view', () => {
  const layer = layerOf(styleOf(), 'numbered');

  it('take the place of a dot and stand above a name', () => {
    const offset = (mark: string) =>
      valueOf(layer, 'text-offset', { zoom: 9, properties: { ...PLACE, mark } });
    expect(offset('spot')).toEqual([0, 0]);
    expect(JSON.stringify(offset('area'))).toMatch(/-\d/);
  });

  it('are shown for nobody until a passage asks for them', () => {
    expect(JSON.stringify(Object(layer).filter)).toContain('["literal",[]]');
  });
});

it('keeps names off dots: every layer of dots has room of its own, above all names', () => {
  const { layers } = styleOf();
  const ids = layers.map(({ id }) => id);
  for (const id of ['spots-room', 'spots-room-context', 'context-towns-room']) {
    expect(ids.indexOf(id), id).toBeGreaterThan(ids.indexOf('spots-label'));
    expect(valueOf(layerOf(styleOf(), id), 'text-opacity', { zoom: 9 })).toBe(0);
  }
});
